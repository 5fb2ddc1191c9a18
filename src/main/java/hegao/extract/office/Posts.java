package hegao.extract.office;

import hegao.extract.office.PersonNames.Origin;
import hegao.extract.office.Titles.Title;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Place;
import hegao.mention.Post;
import hegao.mention.Speech;
import hegao.text.Block;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who holds which office: 市委副书记、市长某某; 职务 tab 姓名; 某某、某某等市领导. */
public final class Posts {
  private static final Set<String> ABROAD =
      Set.of("总统", "首相", "外长", "防长", "财长", "国王", "女王", "王储", "国务卿", "总理", "副总统", "国防部长", "外交部长");

  private static final List<String> JAPANESE =
      List.of("公明党", "自民党", "立宪民主党", "国民民主党", "维新会", "社民党", "令和新选组");

  private static final List<String> INTERNATIONAL =
      List.of(
          "联合国",
          "世界卫生组织",
          "世卫组织",
          "世界贸易组织",
          "世贸组织",
          "世界银行",
          "国际货币基金组织",
          "欧盟",
          "欧洲",
          "北约",
          "国际奥",
          "国际原子能",
          "国际足联",
          "国际劳工",
          "东盟",
          "阿盟",
          "阿拉伯国家联盟",
          "非盟",
          "非洲联盟",
          "上海合作组织",
          "上合组织",
          "亚洲开发银行",
          "国际红十字",
          "国际能源署",
          "国际民航",
          "国际海事",
          "国际刑警",
          "石油输出国组织",
          "欧佩克");

  private Posts() {}

  /**
   * The offices told in {@code text}.
   *
   * @param blocks its paragraphs; bylines are left out, unless they are table rows
   * @param homeOrEmpty place of the publication, which 市 and 省 refer to
   * @return in the order of the text; a person with two posts gives two
   */
  public static List<Post> read(String text, List<Block> blocks, String homeOrEmpty) {
    List<Post> posts = new ArrayList<>();
    Nearby nearby = new Nearby(text);
    for (Block block : blocks) {
      String part = block.span().in(text);
      if (block.kind() != Block.Kind.BYLINE || part.indexOf('\t') >= 0) {
        inBlock(part, block.span().start(), homeOrEmpty, nearby, posts);
      }
    }
    return posts;
  }

  /**
   * Who speaks where: persons by name, he and she by the person named before, organisations in
   * full.
   *
   * @param posts what {@link #read} gave for the same text
   */
  public static List<Speech> speakers(
      String text, List<Block> blocks, List<Post> posts, String homeOrEmpty) {
    return Speeches.of(text, blocks, posts, homeOrEmpty);
  }

  private static void inBlock(
      String text, int offset, String home, Nearby nearby, List<Post> posts) {
    List<Title> titles = Titles.in(text);
    Map<Integer, Title> byEnd = new HashMap<>();
    titles.forEach(title -> byEnd.put(title.end(), title));
    for (Title title : titles) {
      if (!Holders.possible(text, title)) {
        continue;
      }
      List<Office> offices = OfficeChain.before(text, title, byEnd, home);
      Holders holders = Holders.of(text, title, offices, origin(text, title, offices));
      for (Span name : holders.names()) {
        for (Office office : holders.offices()) {
          posts.add(post(text, offset, office, name, title, nearby));
        }
      }
    }
  }

  private static Post post(
      String text, int offset, Office office, Span name, Title title, Nearby nearby) {
    int start = Math.min(office.start(), name.start());
    int end = Math.max(title.end(), name.end());
    Span span = new Span(offset + start, offset + end);
    String organisation = nearby.completed(office.organisation(), offset, offset + office.start());
    return new Post(span, name.in(text), organisation, office.title(), office.former());
  }

  private static Origin origin(String text, Title title, List<Office> offices) {
    Origin origin = Origin.HOME;
    if (ABROAD.contains(text.substring(title.start(), title.end()))
        && !offices.get(offices.size() - 1).organisation().equals("国务院")) {
      origin = Origin.ABROAD;
    }
    for (Office office : offices) {
      if (JAPANESE.stream().anyMatch(office.organisation()::startsWith)) {
        return Origin.JAPAN;
      }
      if (INTERNATIONAL.stream().anyMatch(office.organisation()::startsWith)) {
        origin = Origin.ABROAD;
      }
      for (Gazetteer.Found found : Gazetteer.shared().scan(office.organisation())) {
        Origin one = origin(found.place());
        origin = one.compareTo(origin) > 0 ? one : origin;
      }
    }
    return origin;
  }

  private static Origin origin(Place place) {
    boolean abroad =
        switch (place.level()) {
          case CITY, REGION -> true;
          case COUNTRY -> !place.name().equals("中国");
          default -> false;
        };
    return !abroad
        ? Origin.HOME
        : place.name().equals("日本") || place.parents().contains("日本")
            ? Origin.JAPAN
            : Origin.ABROAD;
  }
}
