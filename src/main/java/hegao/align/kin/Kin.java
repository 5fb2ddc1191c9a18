package hegao.align.kin;

import hegao.align.about.About;
import hegao.align.about.Bases;
import hegao.align.about.Editions;
import hegao.align.about.Measured;
import hegao.align.about.Rankings;
import hegao.align.about.Scope;
import hegao.align.about.Siblings;
import hegao.align.like.Ordinals;
import hegao.align.like.Weights;
import hegao.align.reckoning.Parts;
import hegao.align.telling.Setting;
import hegao.align.telling.Spells;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Slip;
import hegao.mention.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two claims speak of the same thing.
 *
 * @param kinship the verdict
 * @param score likeness, 0 to 1
 * @param reasons what it rests on, in Chinese
 */
public record Kin(Kinship kinship, double score, List<String> reasons) {

  /** Likeness of metrics below which nothing but a repeated sentence can make two claims kin. */
  private static final double FAR = 0.25;

  /** Figures of one day or one head are never those of all, however alike the words. */
  private static final List<String> AVERAGES = List.of("日均", "人均", "户均", "月均", "年均");

  /** Weighs two claims of one kind of unit. */
  public static Kin of(Claim a, Claim b, Setting x, Setting y) {
    return of(a, b, x, y, Aliases.NONE);
  }

  /** The same, with the names that are one for this run. */
  public static Kin of(Claim a, Claim b, Setting x, Setting y, Aliases aliases) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    String alias = aliases.between(one.subject(), other.subject());
    Scope scope = alias.isEmpty() ? scope(a, b, one, other) : Scope.SAME;
    double metric =
        a.kind() == Kind.RANK
            ? Rankings.alike(one.metric(), other.metric())
            : Measured.alike(one.metric(), other.metric());
    boolean repeats = x.repeats(y) || Titles.shorten(a, b, x, y);
    boolean planned = (a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL);
    boolean headed = planned && Spells.oneHead(a, b);
    if (metric < FAR && !repeats && !headed
        || !repeats && (x.spell().passing() || y.spell().passing())) {
      return new Kin(Kinship.OTHER, Weights.METRIC * metric, List.of("指标不同"));
    }
    double setting = x.alike(y);
    double subject = scope == Scope.SAME ? 1 : scope == Scope.OPEN ? 0.5 : 0;
    double score = Weights.METRIC * metric + Weights.SETTING * setting + Weights.SUBJECT * subject;
    List<String> reasons = new ArrayList<>();
    boolean named =
        repeats
            && scope == Scope.OTHER
            && !Measured.bare(one.metric(), other.metric())
            && (a.article() == b.article() || Retold.named(a, b))
            && !(one.place() && other.place())
            && !Ordinals.apart(one.subject(), other.subject());
    boolean years = a.topic().measure().equals("周年") && a.article() != b.article();
    if (years && scope != Scope.SAME) {
      reasons.add("各有各的周年：" + a.subject() + " / " + b.subject());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (!named && (scope == Scope.OTHER || scope == Scope.WITHIN)) {
      boolean name = scope == Scope.WITHIN;
      reasons.add((name ? "范围不同：" : "主体不同：") + a.subject() + " / " + b.subject());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean quakes =
        (one.magnitudes(other) && twoDays(a, b) && !Titles.beside(a, b)
                || one.aftershocks(other) && !repeats)
            && !equal(a, b);
    boolean strikes = one.ofStrikes(other) && !repeats && !equal(a, b);
    if (one.ofTwoEvents(other) || quakes || strikes) {
      reasons.add("不是同一件事");
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean stages = a.kind() != Kind.RANK && Ordinals.apart(one.metric(), other.metric());
    boolean row =
        stages
            || Ordinals.sided(one.metric(), other.metric())
            || Siblings.are(a.metric(), b.metric());
    if (row || x.parts(y) || !repeats && (isPart(a, b) || isPart(b, a))) {
      reasons.add("指标不同：" + a.metric() + " / " + b.metric());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean breath = a.article() == b.article() && a.sentence().equals(b.sentence());
    String contrast = breath ? "" : x.contrasts().against(y.contrasts());
    if (!contrast.isEmpty()) {
      reasons.add("所指不同：" + contrast);
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (!alias.isEmpty()) {
      reasons.add("本次所见为一：" + a.subject() + " / " + b.subject() + "（同写" + alias + "）");
    }
    if (!repeats && x.spell().parts(y.spell())) {
      reasons.add("一处是多年累计的数");
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (!narrowed(a, b, repeats)) {
      reasons.add("限定不同：" + a.topic().qualifiers() + " / " + b.topic().qualifiers());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    if (metric < Weights.SAME_METRIC && !planned && Titles.together(a, b)) {
      reasons.add("同一篇里分别写明：" + a.metric() + " / " + b.metric());
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
    boolean slip = Slip.between(a.value(), b.value()) != null || a.value().meets(b.value());
    boolean close =
        metric >= Weights.SAME_METRIC || slip && metric >= 0.5 && setting >= Weights.SAME_SETTING;
    boolean borrowed =
        one.generic()
            && !one.ofOneEvent(other)
            && (scope != Scope.SAME || one.place() && other.place());
    boolean loose = borrowed && !(one.crowd() ? x.repeatsWhole(y) : repeats);
    boolean visits = loose && scope == Scope.SAME && visits(a, b);
    if (loose && !visits) {
      reasons.add("指标过于笼统：" + a.metric());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean nobody = one.unknown() && other.unknown();
    if (nobody && a.article() != b.article() && Measured.bare(one.metric(), other.metric())) {
      reasons.add("没有写明是谁的：" + a.metric());
      return new Kin(Kinship.OTHER, score, reasons);
    }
    boolean twice = repeats && !(nobody && a.article() != b.article());
    boolean same =
        close && scope == Scope.SAME && !(nobody && a.article() != b.article())
            || twice && (metric >= 0.5 || Titles.shorten(a, b, x, y));
    boolean meant = planned && scope == Scope.SAME && (metric >= 0.5 || headed);
    if (!same && !meant && Spells.farApart(a, b)) {
      reasons.add("数量级相差太大");
      return new Kin(Kinship.OTHER, score, reasons);
    }
    Kinship kinship =
        same && !visits
            ? Kinship.SAME
            : score >= Weights.NEAR
                    || meant
                    || repeats && metric > 0 && scope == Scope.SAME && a.kind() != Kind.GROWTH
                ? Kinship.NEAR
                : Kinship.OTHER;
    if (kinship == Kinship.OTHER) {
      reasons.add("指标不同：" + a.metric() + " / " + b.metric());
    }
    return new Kin(kinship, score, List.copyOf(reasons));
  }

  /** 资产负债率56.4%, 其中国有企业资产负债率57.1%: the part has a longer name that ends in the whole's. */
  private static boolean isPart(Claim part, Claim whole) {
    String name = part.topic().metric();
    String of = whole.topic().metric();
    boolean longer = name.length() > of.length() && name.endsWith(of);
    return longer && Measured.of(of).topic().isEmpty() && Parts.among(part) && !Parts.among(whole);
  }

  /** How the subjects lie; the victims of one disaster are told of its place, wide or narrow. */
  private static Scope scope(Claim a, Claim b, About one, About other) {
    Scope scope = Scope.of(one.subject(), other.subject());
    boolean event = one.ofOneEvent(other) && Editions.near(a, b, Weights.EVENT);
    boolean head =
        one.subject().startsWith(other.subject()) || other.subject().startsWith(one.subject());
    boolean title =
        scope == Scope.OTHER
            && Titles.beside(a, b)
            && !(one.place() && other.place())
            && !Scope.peers(one.subject(), other.subject());
    boolean open = event && (scope == Scope.WITHIN || scope == Scope.OTHER && head);
    return open || title ? Scope.OPEN : scope;
  }

  /** Whether both count the visits of one stretch of days: a place has one such count in it. */
  private static boolean visits(Claim a, Claim b) {
    return a.topic().metric().equals(b.topic().metric())
        && a.topic().metric().endsWith("人次")
        && a.period() != null
        && b.period() != null
        && a.period().sameDays(b.period())
        && a.period().grain() != Period.Grain.DAY;
  }

  private static boolean days(Claim a, Claim b) {
    return b.period() != null && a.period().sameDays(b.period());
  }

  private static boolean equal(Claim a, Claim b) {
    return a.value().size() != null && a.value().size().compareTo(b.value().size()) == 0;
  }

  /** Whether both are dated otherwise, or only one is: there is more than one earthquake. */
  private static boolean twoDays(Claim a, Claim b) {
    boolean dated = a.period() != null && !a.period().asOf();
    boolean alike = dated == (b.period() != null && !b.period().asOf());
    return !alike || dated && !a.period().sameDays(b.period());
  }

  /** Whether the qualifiers leave both of one thing. */
  static boolean narrowed(Claim a, Claim b, boolean repeats) {
    if (a.topic().qualifiers().equals(b.topic().qualifiers())) {
      return true;
    }
    if (Bases.apart(a.topic().qualifiers(), b.topic().qualifiers())) {
      return false;
    }
    List<String> only = new ArrayList<>(a.topic().qualifiers());
    only.removeAll(b.topic().qualifiers());
    List<String> others = new ArrayList<>(b.topic().qualifiers());
    others.removeAll(a.topic().qualifiers());
    only.removeIf(q -> b.topic().metric().contains(q) || Spells.seasoned(b, q));
    others.removeIf(q -> a.topic().metric().contains(q) || Spells.seasoned(a, q));
    only.addAll(others);
    only.removeAll(List.of("累计", "其中", "实际", "名义", "规上"));
    if (a.period() != null && a.period().season() && days(a, b)) {
      only.removeIf(q -> q.endsWith("档")); // the days tell the season
    }
    if (Scope.whole(a.topic().subject()) && Scope.whole(b.topic().subject())) {
      only.remove("国内");
    }
    return only.isEmpty() || repeats && AVERAGES.stream().noneMatch(only::contains);
  }
}
