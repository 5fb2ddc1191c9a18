package hegao.align.oddity;

import hegao.align.about.Editions;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.lexicon.Organisations;
import hegao.lexicon.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds one person in two ranks of one body that exclude each other: 部长 and 副部长. */
final class Grades {
  /** Heads of a country or its government; nobody is two of them. */
  private static final Terms RULERS = Terms.load("rulers");

  /** Who held an office is asked within so many days only: people rise. */
  private static final int DAYS = 45;

  private static final String VICE = "副";

  /** 书记 of one committee may be 副书记 of the one above, told by one name. */
  private static final String SECRETARY = "书记";

  private Grades() {}

  static List<Oddity> of(List<Claim> claims) {
    Map<String, List<Claim>> persons = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean plain = claim.kind() == Kind.POST && claim.qualifiers().isEmpty();
      if (plain && claim.subject().length() > 1 && !claim.value().word().endsWith(SECRETARY)) {
        persons.computeIfAbsent(claim.subject(), k -> new ArrayList<>()).add(claim);
      }
    }
    List<Oddity> odd = new ArrayList<>();
    persons.values().forEach(told -> find(told, odd));
    return odd;
  }

  /** The first telling of each other rank beside the first of all. */
  private static void find(List<Claim> told, List<Oddity> odd) {
    Map<String, Claim> ranks = new LinkedHashMap<>();
    told.forEach(c -> ranks.putIfAbsent(c.metric() + "/" + c.value().word(), c));
    List<Claim> each = List.copyOf(ranks.values());
    for (int i = 0; i < each.size(); i++) {
      for (int k = i + 1; k < each.size(); k++) {
        if (apart(each.get(i), each.get(k))) {
          odd.add(odd(each.get(i), each.get(k)));
          return;
        }
      }
    }
  }

  private static boolean apart(Claim a, Claim b) {
    return oneBody(a, b)
        && exclusive(a.value().word(), b.value().word())
        && Editions.near(a, b, DAYS)
        && !Keepers.passes(a)
        && !Keepers.passes(b);
  }

  /** Whether both are of one body; where none is told, their words are the same but for 副. */
  private static boolean oneBody(Claim a, Claim b) {
    if (a.metric().isEmpty() || b.metric().isEmpty()) {
      return a.text().replace(VICE, "").equals(b.text().replace(VICE, ""));
    }
    return a.metric().equals(b.metric()) || Organisations.same(a.metric(), b.metric(), "");
  }

  /** Whether one is the other's deputy, or both are heads of one country. */
  private static boolean exclusive(String a, String b) {
    boolean deputy = !a.equals(b) && a.replaceFirst(VICE, "").equals(b.replaceFirst(VICE, ""));
    boolean rulers = !a.equals(b) && RULERS.has(a) && RULERS.has(b);
    return deputy || rulers;
  }

  private static Oddity odd(Claim a, Claim b) {
    String told = Seats.told(a, b) + "一人不会同时是两职，其一可能有误。";
    return new Oddity(Odd.TWO_RANKS, List.of(a, b), told, null, Kinship.SAME);
  }
}
