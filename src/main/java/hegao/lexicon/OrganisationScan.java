package hegao.lexicon;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds names of organisations: known ones, and phrases with an organisation's ending. */
final class OrganisationScan {
  private static final int LONGEST = 26;
  private static final String BREAKS = "，。、；：！？“”‘’《》〈〉【】,;:!?\"'\n\r\t 　()（）—…·";
  private static final String STOPS = "的了在是把被由对从向据给让将已就都也还并而但或以为使于至到";
  private static final Forms<String> ENDINGS = Forms.of(Lines.of("organisation-endings"));

  private OrganisationScan() {}

  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int clause = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (BREAKS.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0) {
        clause = ++at;
        continue;
      }
      int end = known(text, at);
      int start = at;
      if (end < 0) {
        end = ending(text, at);
        start = end < 0 ? at : start(text, clause, at);
      }
      if (end < 0 || end - start < 3) {
        at++;
        continue;
      }
      add(found, new Span(start, end));
      at = end;
      clause = Math.max(clause, start);
    }
    return found;
  }

  /** The end of a known national body, or of a local one after its level word; -1 if none. */
  private static int known(String text, int at) {
    Forms.Match<String> national = OrganisationList.shared().nationalAt(text, at);
    if (national != null) {
      return national.end();
    }
    boolean level = "市省区县".indexOf(text.charAt(at)) >= 0;
    Forms.Match<String> local = level ? OrganisationList.shared().localAt(text, at + 1) : null;
    return local == null || at > 0 && Character.isLetter(text.charAt(at - 1)) && STOPS.indexOf(text.charAt(at - 1)) < 0 ? -1 : local.end();
  }

  private static int ending(String text, int at) {
    Forms.Match<String> match = ENDINGS.longest(text, at);
    if (match == null) {
      return -1;
    }
    // 公司董事会, 协会联合会: a longer name goes on; 部门, 中心城区 are other words.
    boolean other = match.end() < text.length() && "城区门里".indexOf(text.charAt(match.end())) >= 0;
    return other ? -1 : match.end();
  }

  /** Where the name starts: at the first place of the clause, else at the clause. */
  private static int start(String text, int clause, int ending) {
    int from = Math.max(clause, ending - LONGEST);
    List<Gazetteer.Found> places = Gazetteer.shared().scan(text.substring(from, ending));
    return places.isEmpty() ? from : from + places.get(0).span().start();
  }

  private static void add(List<Span> found, Span span) {
    while (!found.isEmpty() && found.get(found.size() - 1).end() > span.start()) {
      Span last = found.remove(found.size() - 1);
      span = span.cover(last);
    }
    found.add(span);
  }
}
