package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Examples;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/** Names the number of things: 修建〔40多座泵站〕 is told by 修建泵站数. */
final class Counted {
  private static final int LONGEST_THING = 16;
  private static final int SHORT = 4;
  private static final int LONG_DEED = 8;
  private static final int SHORT_DEED = 6;
  private static final int SHORTEST_CLAUSE = 3;
  private static final Set<String> DOINGS = Set.of("次", "轮", "场", "起", "项", "番", "波");
  private static final Set<String> LINKED = Set.of("有", "进行", "拥有", "具有");
  private static final Set<String> FIRMS =
      Set.of("企业", "公司", "户", "店", "厂", "商", "机构", "单位", "院", "校", "所", "社", "行", "场");

  /** Units that name what they count: 8市36县. */
  private static final Set<String> AREAS = Set.of("省", "市", "县", "区", "乡", "镇", "村", "州", "国");

  private static final Set<String> CROWDS =
      Set.of(
          "人士", "代表", "群众", "民众", "职工", "员工", "师生", "嘉宾", "观众", "村民", "居民", "市民", "学生", "官兵", "党员",
          "干部");
  private static final Set<String> PEOPLE = Set.of("人", "名", "位");

  private Counted() {}

  /** The name, or empty where nothing counted or amounted to stands behind the figure. */
  static String name(Clause clause, Frame frame, Unit unit) {
    boolean count = unit.dimension() == Dimension.COUNT;
    List<Token> thing = frame.behind();
    String verb = Tidy.verb(frame.before());
    boolean alone = Tidy.trimmed(frame.before()).isEmpty();
    boolean amount = !thing.isEmpty() && (alone || !verb.isEmpty());
    if (!frame.counted() && !amount) {
      return count ? unit(clause, frame, unit) : "";
    }
    String counter = Suffixes.count(unit.base());
    boolean figures = clause.tokens().get(clause.at() + 1).is(Type.FIGURE);
    if (figures && AREAS.contains(unit.base())) {
      return Suffixes.of("", unit);
    }
    if (clause.tokens().get(clause.at() + 1).is(Type.FIGURE) && counter.startsWith("方面")) {
      return counter;
    }
    String noun = noun(clause, thing, unit);
    String lead = lead(frame);
    if (!lead.isEmpty()) {
      return noun.startsWith(lead) ? noun : lead + noun;
    }
    if (!count || Suffixes.measured(noun)) {
      return noun;
    }
    int longest = noun.length() > SHORT ? SHORT_DEED : LONG_DEED;
    boolean people = PEOPLE.contains(unit.base());
    List<Token> who = people ? thing.subList(0, acting(thing)) : thing;
    String deed = Deeds.behind(clause.tokens(), behind(clause, who), longest);
    boolean clausal = deed.length() >= SHORTEST_CLAUSE && !deed.startsWith("被");
    return deed + (clausal ? "的" : "") + noun;
  }

  /** 加快〔45座泵站〕建设, 增设〔十个检查站〕: a verb of change that makes or moves things. */
  static String made(Clause clause, Frame frame, Unit unit) {
    boolean things =
        unit.dimension() == Dimension.COUNT
            && !frame.behind().isEmpty()
            && !Suffixes.measured(Phrase.text(Tidy.noun(frame.before())));
    int at = frame.before().size() - 1;
    boolean direct = things && at >= 0 && frame.before().get(at) == clause.change();
    return direct ? clause.change().form() + noun(clause, frame.behind(), unit) : "";
  }

  /** The index of the verb that people do something by: 职工〔乘坐〕班车; or the end. */
  private static int acting(List<Token> people) {
    int i = 1;
    while (i < people.size() && !people.get(i).verb()) {
      i++;
    }
    return Math.min(i, people.size());
  }

  /** The index behind the counted thing. */
  private static int behind(Clause clause, List<Token> thing) {
    return clause.tokens().indexOf(thing.get(thing.size() - 1)) + 1;
  }

  /** What stands before the figure and tells of it: 新增, 提供, 零部件产业. */
  private static String lead(Frame frame) {
    List<Token> before = frame.before();
    if (before.isEmpty() || included(before)) {
      return frame.prefix().length() > LONG_DEED ? "" : frame.prefix();
    }
    String verb = Tidy.verb(before);
    boolean summed = Characters.only(before.get(before.size() - 1).form(), "这那上述以");
    if (!verb.isEmpty() || summed) {
      return verb;
    }
    List<Token> noun = Tidy.noun(before);
    boolean place = noun.stream().allMatch(t -> t.is(Type.PLACE));
    if (Examples.listed(noun)) {
      String led = Tidy.verb(before.subList(0, Examples.from(before, noun)));
      return led.length() < 2 ? "" : led;
    }
    boolean linked = before.get(before.size() - 1).is(Type.LINK) || LINKED.contains(last(before));
    String act = Tidy.act(before);
    return place || act.length() > (linked ? SHORT : LONGEST_THING) ? "" : act;
  }

  /** 包括司机在内的6人: who is among them is not who is counted. */
  private static boolean included(List<Token> before) {
    return before.stream().anyMatch(t -> t.form().equals("包括"))
        && (Phrase.text(before).endsWith("在内") || Phrase.text(before).endsWith("在内的"));
  }

  private static String last(List<Token> before) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).filler()) {
      at--;
    }
    return before.get(at).is(Type.LINK) ? "有" : before.get(at).form();
  }

  /** The thing itself; of people only who they are; of doings also the verb that ends them. */
  private static String noun(Clause clause, List<Token> thing, Unit unit) {
    List<Token> kept = Tidy.opened(thing);
    for (int i = thing.size() - 2; i > 0; i--) {
      if (Phrase.particle(thing.get(i))) {
        boolean people = PEOPLE.contains(unit.base()) || firms(thing.subList(0, i), unit);
        boolean lengthy = Phrase.text(thing).length() > LONG_DEED;
        kept = people ? thing.subList(0, i) : lengthy ? thing.subList(i + 1, thing.size()) : thing;
        break;
      }
    }
    kept = PEOPLE.contains(unit.base()) ? kept.subList(0, acting(kept)) : kept;
    String text = Phrase.text(kept);
    int next = behind(clause, thing);
    if (DOINGS.contains(unit.base()) && next + 1 < clause.tokens().size()) {
      boolean ends = clause.tokens().get(next + 1).is(Type.BREAK);
      text += ends && Tidy.acts(clause.tokens().get(next)) ? clause.tokens().get(next).form() : "";
    }
    if (text.length() <= LONGEST_THING) {
      return text;
    }
    int pause = 0;
    while (pause < kept.size() && !kept.get(pause).is(Type.PAUSE)) {
      pause++;
    }
    String first = Phrase.text(kept.subList(0, pause));
    return first.length() > SHORT && first.length() <= LONGEST_THING ? first : text;
  }

  /** 62家〔花卉种植户〕的信息: 家 counts firms, not what they own. */
  private static boolean firms(List<Token> owner, Unit unit) {
    String text = Phrase.text(owner);
    return unit.base().equals("家") && FIRMS.stream().anyMatch(text::endsWith);
  }

  /** Nothing counted stands right behind: 9省份, 四部门, 80人出席, 建成30座加油站. */
  private static String unit(Clause clause, Frame frame, Unit unit) {
    String verb = Tidy.verb(frame.before());
    if (unit.base().equals("点") && next(clause)) {
      return verb + clause.tokens().get(clause.at() + 1).form();
    }
    if (!verb.isEmpty()) {
      String thing = farther(clause);
      return thing.isEmpty() ? "" : verb + thing;
    }
    String before = included(frame.before()) ? "" : Phrase.text(Tidy.noun(frame.before()));
    String done = PEOPLE.contains(unit.base()) && next(clause) ? deed(clause) : "";
    boolean crowd = before.length() <= SHORT_DEED && !done.isEmpty();
    if (crowd && CROWDS.stream().anyMatch(before::endsWith)) {
      return before + Suffixes.count(unit.base());
    }
    if (!before.isEmpty() && !done.isEmpty() && !Suffixes.measured(before)) {
      return (before.length() > SHORT_DEED ? "" : before) + done + Suffixes.count(unit.base());
    }
    String acted = Deeds.done(frame.before(), LONGEST_THING);
    if (!acted.isEmpty() && !Suffixes.measured(before)) {
      return acted;
    }
    if (!before.isEmpty() && !has(frame.before())) {
      boolean deeds = frame.metric().startsWith(before) && frame.metric().length() > LONG_DEED;
      return deeds && !Suffixes.measured(frame.metric()) ? before : "";
    }
    String count = Suffixes.count(unit.base());
    String deed = deed(clause);
    if (count.startsWith(unit.base()) && !PEOPLE.contains(unit.base())) {
      return deed + (deed.length() >= SHORTEST_CLAUSE ? "的" : "") + count;
    }
    if (!deed.isEmpty()) {
      return PEOPLE.contains(unit.base()) ? deed + Suffixes.count(unit.base()) : deed;
    }
    return Tidy.trimmed(frame.before()).isEmpty() ? farther(clause) : "";
  }

  private static String deed(Clause clause) {
    return Deeds.behind(clause.tokens(), clause.at() + 1, LONG_DEED);
  }

  private static boolean next(Clause clause) {
    int next = clause.at() + 1;
    return next < clause.tokens().size() && Tidy.acts(clause.tokens().get(next));
  }

  /** 社区有2600人务工: what the people do tells more than where they are. */
  private static boolean has(List<Token> before) {
    return before.get(before.size() - 1).form().equals("有");
  }

  /** The noun that ends the clause behind the figure: 26条涉及排水、绿化的〔意见〕, 30座〔加油站〕. */
  private static String farther(Clause clause) {
    List<Token> tokens = clause.tokens();
    int end = clause.at() + 1;
    int from = end;
    boolean owned = false;
    if (end < tokens.size() && tokens.get(end).is(Type.PAUSE)) {
      return "";
    }
    while (end < tokens.size()
        && !tokens.get(end).is(Type.BREAK)
        && !tokens.get(end).is(Type.FIGURE)) {
      end++;
      if (Phrase.particle(tokens.get(end - 1))) {
        from = end;
        owned = true;
      }
    }
    boolean timed = from < end && tokens.get(from).is(Type.PERIOD);
    List<Token> thing = tokens.subList(timed ? from + 1 : from, end);
    if (owned) {
      List<Token> noun = Phrase.behind(tokens, from);
      return Phrase.text(noun);
    }
    boolean nominal = !thing.isEmpty() && thing.get(thing.size() - 1).nominal();
    String text = Phrase.text(thing);
    return nominal && text.length() <= (timed ? LONGEST_THING : LONG_DEED) ? text : "";
  }
}
