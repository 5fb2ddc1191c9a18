package hegao.align.oddity;

import hegao.align.about.Editions;
import hegao.align.about.Scope;
import hegao.claim.Claim;
import hegao.claim.Holders;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Timing;
import hegao.lexicon.Terms;
import hegao.mention.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds two holders of one office, or of one place in a ranking. */
public final class Keepers {
  /** Who held an office is asked within so many days only: people move on. */
  private static final int DAYS = 45;

  /** An office with more names than this is named too loosely to be one. */
  private static final int NAMES = 3;

  /** Offices that one person holds; 副…, 委员, 代表 and the like are many. */
  private static final Terms SINGLE = Terms.load("sole-offices");

  /** Places in a ranking that several share: 第一方阵, 第二梯队. */
  private static final List<String> SHARED =
      List.of("方阵", "梯队", "阵营", "序列", "行列", "集团", "之一", "批", "档");

  private static final List<String> PASSING =
      List.of(
          "就职", "就任", "卸任", "离任", "接任", "继任", "接替", "新任", "任命", "辞去", "辞职", "免去", "换届", "履新", "当选",
          "前任");

  private static final List<String> MANY =
      List.of("副", "委员", "成员", "代", "助理", "原", "前", "名誉", "荣誉", "执行", "联席", "轮值", "当选", "候任", "常务");

  private static final List<String> FIELDS =
      List.of("全国", "全省", "全市", "全区", "全县", "全球", "世界", "西部", "东部", "中部", "亚洲", "国内");

  private Keepers() {}

  /** Holders of offices and of ranks. */
  public static List<Holders> of(List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String key =
          claim.kind() == Kind.POST ? office(claim) : claim.kind() == Kind.RANK ? place(claim) : "";
      if (!key.isEmpty()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    List<Holders> found = new ArrayList<>();
    for (List<Claim> group : groups.values()) {
      holders(group, found);
    }
    return found;
  }

  private static void holders(List<Claim> group, List<Holders> found) {
    Map<String, List<Claim>> names = new LinkedHashMap<>();
    for (Claim claim : group) {
      names.computeIfAbsent(claim.subject(), k -> new ArrayList<>()).add(claim);
    }
    if (names.size() < 2 || names.size() > NAMES) {
      return;
    }
    List<List<Claim>> each = List.copyOf(names.values());
    for (int i = 0; i < each.size(); i++) {
      for (int k = i + 1; k < each.size(); k++) {
        Holders holders = nearest(each.get(i), each.get(k));
        if (holders != null) {
          found.add(holders);
        }
      }
    }
  }

  /** Two tellings printed near each other; null for a name and its short form. */
  private static Holders nearest(List<Claim> some, List<Claim> others) {
    String name = some.get(0).subject();
    String other = others.get(0).subject();
    if (name.contains(other) || other.contains(name)) {
      return null;
    }
    List<Claim> told = new ArrayList<>(some);
    told.addAll(others);
    told.sort(Comparator.comparing(Keepers::printed));
    for (int i = 1; i < told.size(); i++) {
      Claim a = told.get(i - 1);
      Claim b = told.get(i);
      if (!a.subject().equals(b.subject()) && near(a, b)) {
        boolean now = a.kind() == Kind.RANK || Editions.same(a, b);
        return new Holders(a, b, Kinship.SAME, now ? Timing.SAME : Timing.OPEN);
      }
    }
    return null;
  }

  private static LocalDate printed(Claim claim) {
    LocalDate day = claim.article().published().date();
    return day == null ? LocalDate.MIN : day;
  }

  private static boolean near(Claim a, Claim b) {
    return a.kind() == Kind.RANK
        ? Scope.of(a.subject(), b.subject()) == Scope.OTHER
        : Editions.within(a, b, DAYS) && !passes(a) && !passes(b);
  }

  /** Whether the story tells that an office passes from one to another. */
  static boolean passes(Claim claim) {
    String text = claim.article().text();
    return PASSING.stream().anyMatch(text::contains);
  }

  private static String office(Claim claim) {
    String title = claim.value().word();
    boolean single =
        SINGLE.endingAt(title, title.length()) > 0 && MANY.stream().noneMatch(title::contains);
    boolean told = !claim.metric().isEmpty() && claim.qualifiers().isEmpty();
    return single && told && claim.subject().length() > 1 ? claim.metric() + "/" + title : "";
  }

  /** Whether a metric says more than that there is a ranking and where. */
  private static boolean measured(String metric) {
    String rest = metric.replace("排名", "");
    for (String field : FIELDS) {
      rest = rest.replace(field, "");
    }
    return rest.length() >= 2;
  }

  private static String place(Claim claim) {
    String whole = claim.topic().metric();
    String metric =
        whole.startsWith(claim.subject()) ? whole.substring(claim.subject().length()) : whole;
    boolean exact =
        claim.value().bound() == Bound.EXACT
            && claim.modality() == Modality.ACTUAL
            && SHARED.stream().noneMatch(claim.text()::contains);
    boolean ranked = FIELDS.stream().anyMatch(metric::contains) && measured(metric);
    return exact && ranked && claim.period() != null && !claim.subject().isEmpty()
        ? claim.topic().measure()
            + metric
            + claim.topic().qualifiers()
            + claim.period().start()
            + claim.period().end()
            + claim.value().number()
        : "";
  }
}
