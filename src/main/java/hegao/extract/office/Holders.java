package hegao.extract.office;

import hegao.extract.office.PersonNames.Origin;
import hegao.extract.office.Titles.Title;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who holds the offices.
 *
 * @param names spans of the persons' names
 * @param offices the offices, with one added by a bracket (创始人)
 */
record Holders(List<Span> names, List<Office> offices) {
  private static final int REACH = 40;

  /** What a bracket behind a post may say of it, besides another post. */
  private static final Set<String> REMARKS =
      Set.of(
          "挂职", "兼", "兼职", "代", "女", "主持工作", "正厅级", "副厅级", "正局级", "副局级", "正处级", "副处级", "正部级", "副部级",
          "保留正厅级", "候任", "拟任", "时任");

  /** Whether a name may follow {@code title} or stand before it: a cheap look, to save the rest. */
  static boolean possible(String text, Title title) {
    int at = title.end();
    while (at < text.length() && " \t　".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length()
        || PersonNames.possible(text, at)
        || "（(，,。；;".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    for (int i = title.start() - 1; i >= Math.max(0, title.start() - REACH); i--) {
      if ("等位名日任为".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The persons named after {@code title}, or before it in a list (某某、某某等市领导). */
  static Holders of(String text, Title title, List<Office> offices, Origin origin) {
    if (!plausible(title.start(), text, title.end(), offices)) {
      return new Holders(List.of(), offices);
    }
    List<Office> all = new ArrayList<>(offices);
    boolean past = offices.get(offices.size() - 1).former() && text.startsWith("的", title.end());
    int at = past ? title.end() + 1 : bracket(text, title.end(), all);
    boolean apart = at < text.length() && " \t　".indexOf(text.charAt(at)) >= 0;
    if (apart) {
      at++;
    }
    List<Span> names = list(text, at, origin);
    boolean latin = text.charAt(title.end() - 1) < 0x80;
    if (apart && !latin && !names.isEmpty() && !closed(text, names.get(names.size() - 1).end())) {
      names = List.of();
    }
    if (names.isEmpty()) {
      int start = offices.get(0).start();
      List<Span> before = NameList.before(text, start);
      names =
          before.isEmpty() && closed(text, title.end()) ? Apposition.before(text, start) : before;
    }
    return new Holders(names, all);
  }

  /** 代表 and 委员 count only of a body that has such members. */
  private static boolean plausible(int start, String text, int end, List<Office> offices) {
    String title = text.substring(start, end);
    String organisation = offices.get(offices.size() - 1).organisation();
    if (title.equals("代表")) {
      return organisation.endsWith("大会") || organisation.endsWith("人大");
    }
    if (title.equals("委员") || title.equals("常委")) {
      return !organisation.isEmpty();
    }
    return !title.equals("博士") && !title.equals("经理") || !organisation.isEmpty();
  }

  /** Reads 董事长（创始人） as two posts; gives the index after the bracket. */
  private static int bracket(String text, int at, List<Office> offices) {
    if (at >= text.length() || text.charAt(at) != '（' && text.charAt(at) != '(') {
      return at;
    }
    int close = at + 1;
    while (close < text.length()
        && close - at < 12
        && text.charAt(close) != '）'
        && text.charAt(close) != ')') {
      close++;
    }
    if (close >= text.length() || close - at >= 12) {
      return at;
    }
    String inner = text.substring(at + 1, close);
    if (REMARKS.contains(inner)) {
      return close + 1;
    }
    List<Title> titles = Titles.in(inner);
    if (titles.size() == 1 && titles.get(0).start() == 0 && titles.get(0).end() == inner.length()) {
      Office last = offices.get(offices.size() - 1);
      offices.add(new Office(last.start(), last.organisation(), inner, last.former()));
      return close + 1;
    }
    return at;
  }

  private static List<Span> list(String text, int from, Origin origin) {
    List<Span> names = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int end = PersonNames.end(text, at);
      int other = PersonNames.foreignEnd(text, at, origin);
      end = chosen(text, at, end, other);
      if (end < 0) {
        break;
      }
      names.add(new Span(at, end));
      if (end >= text.length() || text.charAt(end) != '、') {
        break;
      }
      at = end + 1;
    }
    return names;
  }

  /**
   * A dotted name runs on after what looks like a short one; else the Chinese reading is better.
   */
  private static int chosen(String text, int at, int chinese, int foreign) {
    boolean dotted =
        foreign > 0
            && (text.substring(at, foreign).indexOf('·') >= 0
                || text.substring(at, foreign).indexOf('-') >= 0);
    return chinese < 0 || dotted && PersonNames.follow(text, chinese) < 2 ? foreign : chinese;
  }

  private static boolean closed(String text, int end) {
    return end >= text.length() || "\n\t 　，。,;；、）)".indexOf(text.charAt(end)) >= 0;
  }
}
