package hegao.lexicon;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names of organisations: known ones, and phrases with an organisation's ending. */
final class OrganisationScan {
  private static final int LONGEST = 26;
  private static final String BREAKS = "，。、；：！？“”‘’《》〈〉【】,;:!?\"'\n\r\t 　()（）—…·";
  private static final String STOPS = "的了在是把被由对从向据给让将已就都也还并而但或以为使于至到";
  private static final Forms<String> ENDINGS = Forms.of(Lines.of("organisation-endings"));

  /** Endings that need a place before them to make a name. */
  private static final Set<String> PLACED =
      Set.of(
          "政府", "人民政府", "议会", "内阁", "大使馆", "使馆", "总领馆", "海关", "支队", "大队", "总队", "代表团", "机场", "中心",
          "学校", "俱乐部");

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
      if (place < 0 && (BREAKS.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0)) {
        clause = ++at;
        continue;
      }
      int end = known(at);
      int start = end < 0 ? at : foreign(at);
      if (end < 0 && place < 0) {
        end = ending(text, at);
        start = end < 0 ? at : start(clause, at, end);
      }
      if (end >= 0 && start >= 0 && end - start >= 3) {
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
                || STOPS.indexOf(text.charAt(at - 1)) >= 0);
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
    return PLACED.contains(text.substring(ending, end)) ? -1 : from;
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
