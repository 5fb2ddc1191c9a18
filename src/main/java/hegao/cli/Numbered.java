package hegao.cli;

import hegao.claim.Claim;
import hegao.claim.NamedDay;
import hegao.claim.Oddity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The claims of all articles with their ids.
 *
 * @param claims in order of place
 * @param given the claim with its id for each claim without one
 */
record Numbered(List<Claim> claims, IdentityHashMap<Claim, Claim> given) {
  static Numbered of(List<List<Claim>> articles) {
    List<Claim> claims = new ArrayList<>();
    IdentityHashMap<Claim, Claim> given = new IdentityHashMap<>();
    for (List<Claim> article : articles) {
      for (Claim claim : article) {
        Claim named = claim.withId("c" + (claims.size() + 1));
        claims.add(named);
        given.put(claim, named);
      }
    }
    return new Numbered(List.copyOf(claims), given);
  }

  /** The same days with the ids of their dates; dates that make no claim get the ids behind. */
  List<NamedDay> days(List<NamedDay> days) {
    List<NamedDay> numbered = new ArrayList<>();
    int next = claims.size() + 1;
    for (NamedDay day : days) {
      Claim known = given.get(day.date());
      Claim date = known == null ? day.date().withId("c" + next++) : known;
      numbered.add(new NamedDay(date, day.day(), day.written()));
    }
    return numbered;
  }

  /** The same oddities, their claims with ids behind {@code used}. */
  static List<Oddity> odd(List<Oddity> oddities, int used) {
    List<Oddity> numbered = new ArrayList<>();
    int next = used + 1;
    for (Oddity odd : oddities) {
      List<Claim> named = new ArrayList<>();
      for (Claim claim : odd.claims()) {
        named.add(claim.withId("c" + next++));
      }
      numbered.add(new Oddity(odd.sort(), named, odd.told(), odd.arithmetic(), odd.kinship()));
    }
    return numbered;
  }

  /** All claims, those dates that made none before at the end. */
  List<Claim> with(List<NamedDay> days) {
    List<Claim> all = new ArrayList<>(claims);
    Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
    days.stream().map(NamedDay::date).filter(d -> !ids.contains(d.id())).forEach(all::add);
    return List.copyOf(all);
  }
}
