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

/** Finds one person in two offices that nobody holds at once: 两地的市长. */
final class Seats {
  /** Heads of one body who head no other of the kind; 书记, 主任, 董事长 may hold several. */
  private static final Terms HEADS = Terms.load("sole-offices");

  /** Who held an office is asked within so many days only: people move on. */
  private static final int DAYS = 45;

  private Seats() {}

  static List<Oddity> of(List<Claim> claims) {
    Map<String, List<Claim>> persons = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() == Kind.POST && heads(claim)) {
        String key = claim.subject() + "/" + claim.value().word();
        persons.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    List<Oddity> odd = new ArrayList<>();
    for (List<Claim> told : persons.values()) {
      Claim first = told.get(0);
      told.stream().filter(c -> apart(first, c)).findFirst().ifPresent(c -> odd.add(odd(first, c)));
    }
    return odd;
  }

  private static boolean heads(Claim claim) {
    return "head".equals(HEADS.sense(claim.value().word()))
        && claim.qualifiers().isEmpty()
        && claim.metric().length() > 1
        && claim.subject().length() > 1;
  }

  private static boolean apart(Claim a, Claim b) {
    boolean one =
        a.metric().equals(b.metric())
            || a.metric().contains(b.metric())
            || b.metric().contains(a.metric())
            || Organisations.same(a.metric(), b.metric(), "");
    return !one && Editions.within(a, b, DAYS) && !Keepers.passes(a) && !Keepers.passes(b);
  }

  private static Oddity odd(Claim a, Claim b) {
    String told = told(a, b) + "两职通常不由一人同时担任，请核对。";
    return new Oddity(Odd.TWO_SEATS, List.of(a, b), told, null, Kinship.NEAR);
  }

  /** What is told of one person in two places. */
  static String told(Claim a, Claim b) {
    return a.subject()
        + "：一处写作“"
        + a.metric()
        + a.value().word()
        + "”，另一处写作“"
        + b.metric()
        + b.value().word()
        + "”。";
  }
}
