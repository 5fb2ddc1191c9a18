package hegao.align.reckoning;

import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds parts that the text itself puts under a whole: 254万辆，其中新能源汽车95.3万辆. */
public final class Parts {
  static final String AMONG = "其中";

  /** A part may well have more of these than the whole: 小麦单产 is above that of all grain. */
  private static final List<String> MEANS = List.of("均", "每", "单产", "亩产", "价", "强度");

  /** A whole stands no more than so many figures before its part. */
  private static final int NEAR = 8;

  private Parts() {}

  /** Wholes with their parts. */
  public static List<Breakdown> of(List<Passage> passages) {
    List<Breakdown> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 1; i < passage.size(); i++) {
        int whole = led(passage.gap(i)) ? whole(passage, i) : -1;
        if (whole >= 0) {
          found.add(new Breakdown(passage.at(whole), passage.at(i)));
        }
      }
    }
    return found;
  }

  /** Whether the words before a figure put it under what was told before. */
  static boolean led(String gap) {
    int among = gap.lastIndexOf(AMONG);
    if (among < 0 || gap.indexOf('；') >= 0 || gap.indexOf('。') >= 0) {
      return false;
    }
    String rest = gap.substring(among + AMONG.length());
    int from = rest.startsWith("，") || rest.startsWith(",") ? 1 : 0;
    return rest.indexOf('，', from) < 0 && rest.indexOf(',', from) < 0;
  }

  /** Whether a claim is told as a part of what stands before it in its sentence. */
  public static boolean among(Claim claim) {
    int from = claim.sentence().span().start();
    return led(claim.article().text().substring(from, Math.max(from, claim.span().start())));
  }

  /** Index of the level before part {@code i} that it may be a part of; -1 for none. */
  static int whole(Passage passage, int i) {
    if (!Levels.is(passage, i) || passage.at(i).kind() != Kind.QUANTITY) {
      return -1;
    }
    for (int k = i - 1; k >= 0 && k >= i - NEAR; k--) {
      if (passage.at(k).kind() == Kind.QUANTITY && Levels.is(passage, k)) {
        return alike(passage.at(k), passage.at(i)) ? k : -1;
      }
      if (passage.gap(k).indexOf('；') >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether two levels are of one unit, one period and meant alike. */
  static boolean alike(Claim a, Claim b) {
    return Levels.alike(a, b)
        && a.modality() == b.modality()
        && MEANS.stream().noneMatch(b.metric()::contains)
        && samePeriod(a, b);
  }

  private static boolean samePeriod(Claim a, Claim b) {
    return a.period() == null
        ? b.period() == null
        : b.period() != null && a.period().sameDays(b.period());
  }
}
