package hegao.align.reckoning;

import hegao.align.telling.Levels;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Sum;
import hegao.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** Finds wholes whose parts a sentence lists. */
public final class Sums {
  /** Parts that leave nothing over. */
  private static final List<List<String>> ALL =
      List.of(
          List.of("男", "女"),
          List.of("城镇", "农村"),
          List.of("城市", "农村"),
          List.of("省内", "省外"),
          List.of("市内", "市外"),
          List.of("境内", "境外"),
          List.of("国内", "国外"),
          List.of("国内", "入境"),
          List.of("出口", "进口"),
          List.of("线上", "线下"),
          List.of("公办", "民办"),
          List.of("上半年", "下半年"),
          List.of("第一产业", "第二产业", "第三产业"));

  private static final List<String> TOGETHER = List.of("共", "总计", "合计", "一共", "总共");
  private static final List<String> TEAMS = List.of("队", "县", "区", "市", "省", "乡", "镇", "村");

  private static final int LABEL = 12;

  private Sums() {}

  /** Wholes with two parts or more. */
  public static List<Sum> of(List<Passage> passages) {
    List<Sum> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 1; i + 1 < passage.size(); i++) {
        int whole = opens(passage, i) ? Parts.whole(passage, i) : -1;
        int end = whole < 0 ? i : end(passage, i);
        if (end - i >= 2) {
          Sum sum = sum(passage, whole, i, end);
          if (sum != null) {
            found.add(sum);
          }
          i = end - 1;
        }
      }
    }
    return found;
  }

  private static boolean opens(Passage passage, int i) {
    String gap = passage.gap(i);
    return Parts.led(gap) || gap.contains("分别") || gap.contains("由");
  }

  /** Index behind the last part of the list that begins at {@code from}. */
  private static int end(Passage passage, int from) {
    int i = from + 1;
    while (i < passage.size() && goesOn(passage, from, i)) {
      i++;
    }
    return i;
  }

  private static boolean goesOn(Passage passage, int from, int i) {
    String gap = passage.gap(i);
    boolean joined =
        gap.startsWith("、") || gap.startsWith("，") || gap.startsWith("和") || counted(gap);
    boolean parted = gap.indexOf('；') >= 0 || gap.indexOf('。') >= 0 || gap.contains(Parts.AMONG);
    return joined
        && !parted
        && Levels.is(passage, i)
        && passage.at(i).kind() == Kind.QUANTITY
        && Parts.alike(passage.at(from), passage.at(i));
  }

  /** 60名〔工人代表、〕70名农民代表. */
  private static boolean counted(String gap) {
    return gap.length() <= LABEL && (gap.endsWith("、") || gap.endsWith("和"));
  }

  private static Sum sum(Passage passage, int whole, int from, int end) {
    List<Claim> parts = passage.claims().subList(from, end);
    List<String> names = names(passage, from, end);
    if (names.size() != parts.size() || names.stream().anyMatch(n -> n.length() > 2 * LABEL)) {
      return null;
    }
    if (ALL.stream().anyMatch(all -> covers(all, names)) || told(passage, whole, from, end)) {
      return new Sum(passage.at(whole), List.copyOf(parts), true);
    }
    return disjoint(names) ? new Sum(passage.at(whole), List.copyOf(parts), false) : null;
  }

  /** What the parts are called, as far as the list says. */
  private static List<String> names(Passage passage, int from, int end) {
    List<String> names = new ArrayList<>();
    String first = passage.gap(from);
    int each = first.indexOf("分别");
    if (each >= 0) {
      for (String name : clause(first.substring(0, each)).split("[、和及与]")) {
        names.add(name);
      }
      return names;
    }
    boolean behind = counted(passage.gap(from + 1));
    for (int i = from; i < end; i++) {
      String gap = behind ? passage.behind(i) : passage.gap(i);
      int joint = Math.max(gap.indexOf('、'), gap.indexOf('和'));
      names.add(i == from && !behind ? clause(gap) : behind ? head(gap, joint) : gap.substring(1));
    }
    return names;
  }

  private static String head(String gap, int joint) {
    return gap.substring(0, Math.min(joint < 0 ? LABEL : joint, gap.length()));
  }

  private static String clause(String gap) {
    int among = gap.lastIndexOf(Parts.AMONG);
    String own = among >= 0 ? gap.substring(among + 2) : gap.substring(gap.lastIndexOf('，') + 1);
    return own.startsWith("，") || own.startsWith("由") ? own.substring(1) : own;
  }

  private static boolean covers(List<String> all, List<String> names) {
    if (all.size() != names.size()) {
      return false;
    }
    return all.stream().allMatch(one -> names.stream().filter(n -> n.contains(one)).count() == 1)
        && names.stream().allMatch(n -> all.stream().filter(n::contains).count() == 1);
  }

  /** 共有…，由…组成; 共…，A、B分别为…, without 其中. */
  private static boolean told(Passage passage, int whole, int from, int end) {
    String gap = passage.gap(from);
    if (gap.contains(Parts.AMONG)) {
      return false;
    }
    boolean made =
        gap.contains("由")
            && (passage.behind(end - 1).contains("组成") || passage.behind(end - 1).contains("构成"));
    boolean all = TOGETHER.stream().anyMatch(passage.gap(whole)::contains);
    return made || gap.contains("分别") && all;
  }

  /** Teams and places do not overlap; people of two sorts may. */
  private static boolean disjoint(List<String> names) {
    return names.stream().distinct().count() == names.size()
        && (names.stream().allMatch(n -> Gazetteer.shared().named(n).isPresent())
            || TEAMS.stream().anyMatch(t -> names.stream().allMatch(n -> n.endsWith(t))));
  }
}
