package hegao.lexicon;

import java.util.List;

/** The word list of government bodies and other organisations with set short names. */
final class OrganisationList {
  private final Forms<String> national = new Forms<>();
  private final Forms<String> local = new Forms<>();

  private OrganisationList(List<String[]> rows) {
    for (String[] row : rows) {
      List<String> fields = List.of(row);
      Forms<String> forms = fields.get(1).equals("全国") ? national : local;
      forms.put(fields.get(0), fields.get(0));
      if (fields.size() > 2) {
        WordList.split(fields.get(2), '、').forEach(form -> forms.put(form, fields.get(0)));
      }
    }
    // 委 itself is the party committee: 市委, 市委宣传部.
    local.put("委", "委");
  }

  static OrganisationList shared() {
    return Holder.SHARED;
  }

  /** Full name of a body that stands alone, with a department after it kept; null if unknown. */
  String national(String name) {
    return expanded(national, name);
  }

  /** Full name of what follows a place or a level word; null if unknown. */
  String local(String rest) {
    return expanded(local, rest);
  }

  /** The known body that starts at {@code at}, or null. */
  Forms.Match<String> nationalAt(CharSequence text, int at) {
    return national.longest(text, at);
  }

  /** The known local body that starts at {@code at}, or null. */
  Forms.Match<String> localAt(CharSequence text, int at) {
    return local.longest(text, at);
  }

  private static String expanded(Forms<String> forms, String name) {
    Forms.Match<String> match = forms.longest(name, 0);
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
    static final OrganisationList SHARED = new OrganisationList(WordList.rows("organisations"));
  }
}
