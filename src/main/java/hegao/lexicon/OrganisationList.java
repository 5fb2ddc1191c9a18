package hegao.lexicon;

import java.util.Map;

/** The word list of government bodies and other organisations with set short names. */
final class OrganisationList {
  private static final String LIST = "organisations";
  private static final String NATIONAL = "organisations-national";
  private static final String LOCAL = "organisations-local";

  /** Itself the party committee: 市委, 市委宣传部. */
  private static final char COMMITTEE = '委';

  private final Forms<String> national = forms(entries(NATIONAL));
  private final Forms<String> local = forms(entries(LOCAL));

  /** The forms of one kind of bodies: the names and the short ones. */
  private static Entries entries(String aid) {
    return Entries.of(LIST, aid, (all, from, to) -> add(all, from, to, aid.equals(NATIONAL)));
  }

  private static void add(Entries all, int from, int to, boolean national) {
    int kind = all.end(from, '\t', to) + 1;
    int at = all.end(kind, '\t', to);
    if (all.is("全国", kind, at) != national) {
      return;
    }
    all.add(from, kind - 1);
    while (at < to) {
      int start = at + 1;
      at = all.end(start, '、', to);
      all.add(start, at);
    }
  }

  /** Each with the name that its entry begins with. */
  private static Forms<String> forms(Entries entries) {
    return Forms.of(entries, place -> entries.row(place)[0]);
  }

  /** Adds the finding aids to the parts of the stock. */
  static void pack(Map<String, byte[]> parts) {
    entries(NATIONAL).pack(NATIONAL, parts);
    entries(LOCAL).pack(LOCAL, parts);
  }

  static OrganisationList shared() {
    return Holder.SHARED;
  }

  /** Full name of a body that stands alone, with a department after it kept; null if unknown. */
  String national(String name) {
    return expanded(nationalAt(name, 0), name);
  }

  /** Full name of what follows a place or a level word; null if unknown. */
  String local(String rest) {
    return expanded(localAt(rest, 0), rest);
  }

  /** The known body that starts at {@code at}, or null. */
  Forms.Match<String> nationalAt(CharSequence text, int at) {
    return national.longest(text, at);
  }

  /** The known local body that starts at {@code at}, or null. */
  Forms.Match<String> localAt(CharSequence text, int at) {
    Forms.Match<String> match = local.longest(text, at);
    boolean committee = match == null && at < text.length() && text.charAt(at) == COMMITTEE;
    return committee ? new Forms.Match<>(at + 1, String.valueOf(COMMITTEE)) : match;
  }

  private static String expanded(Forms.Match<String> match, String name) {
    if (match == null) {
      return null;
    }
    String rest = name.substring(match.end());
    boolean department =
        rest.length() >= 2
            && !rest.endsWith("公司")
            && "处司局部厅室院会委组心队所".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return rest.isEmpty() || department ? match.value() + rest : null;
  }

  private static final class Holder {
    static final OrganisationList SHARED = new OrganisationList();
  }
}
