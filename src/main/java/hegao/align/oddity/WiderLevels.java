package hegao.align.oddity;

import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.lexicon.Marks;
import hegao.lexicon.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds counts of a level and all above it that stand in a row behind those of the levels above:
 * 2个国家级园区、5个省级园区、9个县级以上园区. Whether the nine hold the seven is not told.
 */
final class WiderLevels {
  private static final Terms TIERS = Terms.load("tiers");
  private static final Marks ENDS = Marks.of("，、；。：,;”」）()（");
  private static final Marks JOINTS = Marks.of("、，,和及与以");
  private static final List<String> ABOVE = List.of("及以上", "以上");

  /** Words that tell how the counts lie to each other. */
  private static final List<String> TOLD =
      List.of("其中", "包括", "包含", "含", "另", "其他", "其余", "共", "合计", "总计", "除", "；");

  private static final int THING = 2;

  /**
   * What a count is of.
   *
   * @param tier how high the level is
   * @param above whether the levels above are meant too
   * @param level as written
   * @param thing what has the level
   */
  private record Name(int tier, boolean above, String level, String thing) {}

  private WiderLevels() {}

  static List<Oddity> of(List<Passage> passages) {
    List<Oddity> odd = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.size() > 1 && ABOVE.stream().anyMatch(passage.sentence()::contains)) {
        rows(passage, odd);
      }
    }
    return odd;
  }

  private static void rows(Passage passage, List<Oddity> odd) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      names.add(name(passage, i));
    }
    for (int k = 0; k < passage.size(); k++) {
      Name wide = names.get(k);
      if (wide != null && wide.above) {
        List<Integer> within = new ArrayList<>();
        for (int i = k - 1; i >= 0 && joined(passage, i + 1); i--) {
          if (isWithin(names.get(i), wide) && alike(passage.at(i), passage.at(k))) {
            within.add(0, i);
          }
        }
        if (!within.isEmpty()) {
          odd.add(odd(passage, names, within, k));
        }
      }
    }
  }

  private static boolean isWithin(Name name, Name wide) {
    return name != null && !name.above && name.tier > wide.tier && name.thing.equals(wide.thing);
  }

  private static boolean alike(Claim a, Claim b) {
    return a.kind() == Kind.QUANTITY
        && a.kind() == b.kind()
        && a.topic().measure().equals(b.topic().measure())
        && a.modality() == b.modality();
  }

  /** Whether a figure stands in a row with the one before. */
  private static boolean joined(Passage passage, int i) {
    return TOLD.stream().noneMatch(passage.gap(i)::contains);
  }

  /** The name behind a count (2个〔国家级园区〕), else the one before it (〔国家级园区〕2个); null for none. */
  private static Name name(Passage passage, int i) {
    String behind = passage.behind(i);
    int end = 0;
    while (end < behind.length() && !ENDS.has(behind.charAt(end))) {
      end++;
    }
    if (end > THING) {
      return name(behind.substring(0, end));
    }
    String gap = passage.gap(i);
    int from = gap.length();
    while (from > 0 && !ENDS.has(gap.charAt(from - 1))) {
      from--;
    }
    return name(gap.substring(from));
  }

  private static Name name(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      int length = TIERS.startingAt(phrase, i);
      if (length > 0) {
        String level = phrase.substring(i, i + length);
        String rest = phrase.substring(i + length);
        String above = ABOVE.stream().filter(rest::startsWith).findFirst().orElse("");
        String thing = thing(rest.substring(above.length()));
        return thing.length() < THING
            ? null
            : new Name(TIERS.sense(level).charAt(0) - '0', !above.isEmpty(), level + above, thing);
      }
    }
    return null;
  }

  private static String thing(String rest) {
    String thing = rest.startsWith("的") ? rest.substring(1) : rest;
    int end = thing.length();
    while (end > 0 && JOINTS.has(thing.charAt(end - 1))) {
      end--;
    }
    return thing.substring(0, end);
  }

  private static Oddity odd(Passage passage, List<Name> names, List<Integer> within, int k) {
    Claim wide = passage.at(k);
    String inner =
        within.stream()
            .map(i -> names.get(i).level + "“" + passage.at(i).text().strip() + "”")
            .collect(Collectors.joining("、"));
    String told =
        "《"
            + wide.article().headline().strip()
            + "》"
            + names.get(k).thing
            + "：“"
            + names.get(k).level
            + "”按字面包含前面的"
            + inner
            + "，而所写“"
            + wide.text().strip()
            + (isFewer(passage, within, wide) ? "”比它们少" : "”是否含在内没有写明")
            + "，请核对。";
    List<Claim> claims = new ArrayList<>(List.of(wide));
    within.forEach(i -> claims.add(passage.at(i)));
    return new Oddity(Odd.WIDER_LEVEL, List.copyOf(claims), told, null, Kinship.NEAR);
  }

  private static boolean isFewer(Passage passage, List<Integer> within, Claim wide) {
    BigDecimal sum =
        within.stream()
            .map(i -> passage.at(i).value().number())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return wide.value().number().compareTo(sum) < 0;
  }
}
