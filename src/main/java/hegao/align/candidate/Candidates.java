package hegao.align.candidate;

import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Setting;
import java.util.Arrays;
import java.util.List;

/**
 * Proposes claims worth comparing without looking at all pairs: only claims of one kind of unit
 * that share a telling piece of their metric or of the words around the figure, or whose figures
 * are a slip of the pen apart or stand beside equal ones.
 */
public final class Candidates {
  /** A key that more claims share than this tells nothing; its claims meet by other keys. */
  private static final int COMMON = 160;

  /** Figures that more claims share, or nearly, are none to know a thing by. */
  private static final int RARE = 12;

  private Candidates() {}

  /** What is done with two claims, by their numbers, the lower first. */
  public interface Met {
    void meet(int i, int k);
  }

  /** Calls {@code each} once for every pair of indices (lower first) worth comparing. */
  public static void of(Neighbourhood near, List<Setting> settings, Met each) {
    int size = near.claims().size();
    Blocks blocks = new Blocks(size);
    Keys keys = new Keys(near, blocks);
    int[] plain = new int[size];
    for (int i = 0; i < size; i++) {
      plain[i] = keys.add(i, settings.get(i));
    }
    blocks.sort();
    int[] met = new int[size];
    Arrays.fill(met, -1);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < blocks.keys(i); k++) {
        int shared = blocks.count(i, k);
        if (shared > 1 && (k == 0 || shared <= (k < plain[i] ? COMMON : RARE))) {
          meet(blocks, i, k, met, each);
        }
      }
    }
  }

  /** Meets the claims behind one that share a key; of those of one topic the next ones only. */
  private static void meet(Blocks blocks, int i, int k, int[] met, Met each) {
    int from = blocks.behind(i, k);
    int end = blocks.end(i, k);
    int to = k == 0 ? Math.min(end, from + COMMON) : end;
    for (int at = from; at < to; at++) {
      int other = blocks.at(at);
      if (met[other] != i) {
        met[other] = i;
        each.meet(i, other);
      }
    }
  }
}
