package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two claims speak of the same thing.
 *
 * @param kinship the verdict
 * @param score likeness, 0 to 1
 * @param reasons what it rests on, in Chinese
 */
record Kin(Kinship kinship, double score, List<String> reasons) {

  /** Likeness of metrics below which nothing but a repeated sentence can make two claims kin. */
  private static final double FAR = 0.25;

  /** Figures of one day or one head are never those of all, however alike the words. */
  private static final List<String> AVERAGES = List.of("日均", "人均", "户均", "月均", "年均");

  /** Weighs two claims of one kind of unit. */
  static Kin of(Claim a, Claim b, Setting x, Setting y) {
    Scope scope = Scope.of(a.topic().subject(), b.topic().subject());
    double metric =
        a.kind() == Kind.RANK
            ? Rankings.alike(a.topic().metric(), b.topic().metric())
            : Measured.alike(a.topic().metric(), b.topic().metric());
    boolean repeats = x.repeats(y) || Titles.shorten(a, b, x, y);
    boolean planned = (a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL);
    boolean headed = planned && Spells.oneHead(a, b);
    if (metric < FAR && !repeats && !headed
        || !repeats && (Spells.passing(a) || Spells.passing(b))) {
      return new Kin(Kinship.OTHER, Weights.METRIC * metric, List.of("指标不同"));
    }
    double setting = x.alike(y);
    double subject = scope == Scope.SAME ? 1 : scope == Scope.OPEN ? 0.5 : 0;
    double score = Weights.METRIC * metric + Weights.SETTING * setting + Weights.SUBJECT * subject;
    List<String> reasons = new ArrayList<>();
    boolean named =
        repeats
            && scope == Scope.OTHER
            && !Scope.places(a.topic().subject(), b.topic().subject())
            && !Scope.opposed(a.topic().subject(), b.topic().subject());
    if (!named && (scope == Scope.OTHER || scope == Scope.WITHIN)) {
      boolean name = scope == Scope.WITHIN;
      reasons.add((name ? "范围不同：" : "主体不同：") + a.subject() + " / " + b.subject());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (Spells.since(a) != Spells.since(b) && !repeats) {
      reasons.add("一处是多年累计的数");
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (!narrowed(a, b, repeats)) {
      reasons.add("限定不同：" + a.topic().qualifiers() + " / " + b.topic().qualifiers());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (metric == 1) {
      reasons.add("指标相同：" + a.metric());
    } else if (metric >= 0.5) {
      reasons.add("指标相近：" + a.metric() + " / " + b.metric());
    }
    if (repeats) {
      reasons.add("前后文字相同");
    }
    if (scope == Scope.OPEN) {
      reasons.add("主体有一处未写明");
    }
    boolean close =
        metric >= Weights.SAME_METRIC || metric >= 0.5 && setting >= Weights.SAME_SETTING;
    boolean borrowed =
        Measured.generic(a.topic().metric()) && scope != Scope.SAME
            || Measured.generic(a.topic().metric())
                && Scope.places(a.topic().subject(), b.topic().subject());
    boolean crowd = Measured.crowd(a.topic().metric());
    if (borrowed && !(crowd ? x.repeatsWhole(y) : repeats)) {
      reasons.add("指标过于笼统：" + a.metric());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean same =
        close && scope == Scope.SAME || repeats && (metric >= 0.5 || Titles.shorten(a, b, x, y));
    boolean meant = planned && scope == Scope.SAME && (metric >= 0.5 || headed);
    if (!same && !meant && Spells.farApart(a, b)) {
      reasons.add("数量级相差太大");
      return new Kin(Kinship.OTHER, score, reasons);
    }
    Kinship kinship =
        same ? Kinship.SAME : score >= Weights.NEAR || meant ? Kinship.NEAR : Kinship.OTHER;
    if (kinship == Kinship.OTHER) {
      reasons.add("指标不同：" + a.metric() + " / " + b.metric());
    }
    return new Kin(kinship, score, reasons);
  }

  private static boolean narrowed(Claim a, Claim b, boolean repeats) {
    if (a.topic().qualifiers().equals(b.topic().qualifiers())) {
      return true;
    }
    List<String> only = new ArrayList<>(a.topic().qualifiers());
    only.removeAll(b.topic().qualifiers());
    List<String> others = new ArrayList<>(b.topic().qualifiers());
    others.removeAll(a.topic().qualifiers());
    only.addAll(others);
    only.removeAll(List.of("累计", "其中", "实际", "名义", "规上"));
    if (Scope.whole(a.topic().subject()) && Scope.whole(b.topic().subject())) {
      only.remove("国内");
    }
    return only.isEmpty() || repeats && AVERAGES.stream().noneMatch(only::contains);
  }
}
