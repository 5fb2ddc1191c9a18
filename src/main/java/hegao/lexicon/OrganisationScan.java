package hegao.lexicon;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names of organisations: known ones, and phrases with an organisation's ending. */
final class OrganisationScan {
  private static final int LONGEST = 26;
  private static final Marks BREAKS = Marks.of("，。、；：！？“”‘’《》〈〉【】,;:!?\"'\n\r\t 　()（）—…·");
  private static final Marks STOPS = Marks.of("的了在是把被由对从向据给让将已就都也还并而但或以为使于至到");
  private static final Forms<String> ENDINGS = Forms.list("organisation-endings");

  /** Endings that need a place before them to make a name. */
  private static final Set<String> PLACED =
      Set.of(
          "政府", "人民政府", "议会", "内阁", "大使馆", "使馆", "总领馆", "海关", "支队", "大队", "总队", "代表团", "机场", "中心",
          "学校", "俱乐部");

  /** Verbs and joining words that a name does not begin with. */
  private static final Forms<String> VERBS =
      Forms.of(
          List.of(
              "推动", "加快", "建设", "持续", "实施", "支持", "依托", "组建", "成立", "打造", "建强", "联合", "携手", "引进",
              "培育", "记者", "来自", "据悉", "通过", "围绕", "走进", "位于", "包括", "其中", "以及", "和", "与", "同", "及",
              "深化", "推进", "助力", "落户", "签约", "考察", "调研", "参观", "服务", "帮助", "指导", "组织", "鼓励", "引导",
              "邀请", "创建", "设立", "新建", "共建", "协调", "督促", "近日", "日前", "今年", "去年", "目前", "当前", "随着",
              "作为", "自", "经", "还有", "例如", "比如", "如"));

  private final String text;
  private final List<Gazetteer.Found> places;
  private final List<Span> found = new ArrayList<>();
  private int next;

  private OrganisationScan(String text) {
    this.text = text;
    this.places = Gazetteer.shared().scan(text);
  }

  static List<Span> of(String text) {
    return new OrganisationScan(text).all();
  }

  private List<Span> all() {
    int clause = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int place = placeAt(at);
      if (place < 0 && (BREAKS.has(c) || STOPS.has(c))) {
        clause = ++at;
        continue;
      }
      int end = known(at);
      int start = end < 0 ? at : foreign(at);
      int least = end < 0 ? 3 : 2;
      if (end < 0 && place < 0) {
        end = ending(text, at);
        start = end < 0 ? at : joined(start(clause, at, end));
      }
      if (end >= 0 && start >= 0 && end - start >= least) {
        add(new Span(start, end));
      }
      at = Math.max(Math.max(at + 1, end), place);
    }
    return found;
  }

  /** The end of the place that starts at {@code at}, or -1. */
  private int placeAt(int at) {
    while (next < places.size() && places.get(next).span().start() < at) {
      next++;
    }
    boolean here = next < places.size() && places.get(next).span().start() == at;
    return here ? places.get(next).span().end() : -1;
  }

  /** The end of a known national body, or of a local one after its level word; -1 if none. */
  private int known(int at) {
    Forms.Match<String> national = OrganisationList.shared().nationalAt(text, at);
    if (national != null) {
      return national.end();
    }
    boolean level =
        "市省区县".indexOf(text.charAt(at)) >= 0
            && (at == 0
                || !Character.isLetter(text.charAt(at - 1))
                || STOPS.has(text.charAt(at - 1)));
    Forms.Match<String> local = level ? OrganisationList.shared().localAt(text, at + 1) : null;
    if (local != null) {
      return local.end();
    }
    int place = placeAt(at);
    Forms.Match<String> placed = place < 0 ? null : OrganisationList.shared().localAt(text, place);
    return placed == null ? -1 : placed.end();
  }

  /** 韩国国防部: a body that follows a place abroad is that country's. */
  private int foreign(int at) {
    Gazetteer.Found before = next > 0 ? places.get(next - 1) : null;
    boolean abroad =
        before != null && before.span().end() == at && !before.place().name().equals("中国");
    return abroad ? before.span().start() : at;
  }

  /** Where the name starts: at the first place of the clause, else at the clause; -1 if none. */
  private int start(int clause, int ending, int end) {
    int from = Math.max(clause, ending - LONGEST);
    for (int i = next - 1; i >= 0 && places.get(i).span().start() >= from; i--) {
      Gazetteer.Found earlier = i > 0 ? places.get(i - 1) : null;
      if (earlier == null || earlier.span().start() < from) {
        return places.get(i).span().start();
      }
    }
    return PLACED.contains(text.substring(ending, end)) ? -1 : afterVerbs(from, ending);
  }

  /** 国网 right before 重庆市电力公司 is part of the name. */
  private int joined(int start) {
    Span last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && last.end() == start ? last.start() : start;
  }

  private int afterVerbs(int from, int ending) {
    int start = from;
    for (Forms.Match<String> verb = VERBS.longest(text, start, ending);
        verb != null;
        verb = VERBS.longest(text, start, ending)) {
      start = verb.end();
    }
    return start;
  }

  private static int ending(String text, int at) {
    Forms.Match<String> match = ENDINGS.longest(text, at);
    if (match == null) {
      return -1;
    }
    // 部门, 中心城区 are other words.
    boolean other = match.end() < text.length() && "城区门里".indexOf(text.charAt(match.end())) >= 0;
    return other ? -1 : match.end();
  }

  private void add(Span added) {
    Span span = added;
    while (!found.isEmpty() && found.get(found.size() - 1).end() > span.start()) {
      span = span.cover(found.remove(found.size() - 1));
    }
    found.add(span);
  }
}
