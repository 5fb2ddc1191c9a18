package hegao.align.kin;

import hegao.align.about.About;
import hegao.align.about.Measured;
import hegao.align.about.Scope;
import hegao.align.about.Siblings;
import hegao.align.like.Ordinals;
import hegao.align.like.Weights;
import hegao.align.reckoning.Parts;
import hegao.align.telling.Spells;
import hegao.claim.Claim;
import hegao.claim.Kind;

/** What says that two claims are not of one thing: the reason in Chinese, empty for none. */
final class Dissents {
  private Dissents() {}

  /** By whose they are and by the words around them. */
  static String ofWords(Beside pair) {
    String owners = ofOwners(pair);
    if (!owners.isEmpty()) {
      return owners;
    }
    if (areEvents(pair)) {
      return "不是同一件事";
    }
    if (isOfOneRow(pair) || pair.x().parts(pair.y()) || isPart(pair)) {
      return "指标不同：" + metrics(pair);
    }
    boolean breath = pair.isInOneArticle() && pair.a().sentence().equals(pair.b().sentence());
    String contrast = breath ? "" : pair.x().contrasts().against(pair.y().contrasts());
    return contrast.isEmpty() ? "" : "所指不同：" + contrast;
  }

  /** Whether the metrics are two of a row: 一期, 二期; 机电产品, 农产品. */
  private static boolean isOfOneRow(Beside pair) {
    String one = pair.one().metric();
    String other = pair.other().metric();
    return pair.a().kind() != Kind.RANK && Ordinals.apart(one, other)
        || Ordinals.sided(one, other)
        || Siblings.are(pair.a().metric(), pair.b().metric());
  }

  private static boolean isPart(Beside pair) {
    return !pair.repeats() && (isPart(pair.a(), pair.b()) || isPart(pair.b(), pair.a()));
  }

  /** 资产负债率56.4%, 其中国有企业资产负债率57.1%: the part has a longer name that ends in the whole's. */
  private static boolean isPart(Claim part, Claim whole) {
    String name = part.topic().metric();
    String of = whole.topic().metric();
    boolean longer = name.length() > of.length() && name.endsWith(of);
    return longer && Measured.of(of).topic().isEmpty() && Parts.among(part) && !Parts.among(whole);
  }

  private static String ofOwners(Beside pair) {
    String subjects = pair.a().subject() + " / " + pair.b().subject();
    boolean years = pair.a().topic().measure().equals("周年") && !pair.isInOneArticle();
    if (years && pair.scope() != Scope.SAME) {
      return "各有各的周年：" + subjects;
    }
    boolean within = pair.scope() == Scope.WITHIN;
    if ((within || pair.scope() == Scope.OTHER) && !pair.isNamedInBoth()) {
      return (within ? "范围不同：" : "主体不同：") + subjects;
    }
    return "";
  }

  /** Whether they are of two earthquakes, strikes or other events. */
  private static boolean areEvents(Beside pair) {
    About one = pair.one();
    About other = pair.other();
    if (one.ofTwoEvents(other)) {
      return true;
    }
    boolean strikes = one.ofStrikes(other) && !pair.repeats();
    boolean shocks =
        one.magnitudes(other) && twoDays(pair.a(), pair.b()) && !Titles.beside(pair.a(), pair.b())
            || one.aftershocks(other) && !pair.repeats();
    return (strikes || shocks) && !pair.isEqual();
  }

  /** Whether both are dated otherwise, or only one is: there is more than one earthquake. */
  private static boolean twoDays(Claim a, Claim b) {
    boolean dated = a.period() != null && !a.period().asOf();
    boolean alike = dated == (b.period() != null && !b.period().asOf());
    return !alike || dated && !a.period().sameDays(b.period());
  }

  /** By from when they count, what narrows them, and that one text tells both. */
  static String ofScope(Beside pair) {
    if (!pair.repeats() && pair.x().spell().parts(pair.y().spell())) {
      return "一处是多年累计的数";
    }
    if (!Narrowing.leavesOne(pair.a(), pair.b(), pair.repeats())) {
      return "限定不同：" + pair.a().topic().qualifiers() + " / " + pair.b().topic().qualifiers();
    }
    boolean both =
        pair.metric() < Weights.SAME_METRIC
            && !pair.planned()
            && Titles.together(pair.a(), pair.b());
    return both ? "同一篇里分别写明：" + metrics(pair) : "";
  }

  /** By how common such figures are, and by their size. */
  static String ofMeasure(Beside pair, boolean same) {
    if (pair.isLoose() && !pair.areVisits()) {
      return "指标过于笼统：" + pair.a().metric();
    }
    if (pair.isOfNobody() && Measured.bare(pair.one().metric(), pair.other().metric())) {
      return "没有写明是谁的：" + pair.a().metric();
    }
    boolean far = !same && !pair.isMeant() && Spells.farApart(pair.a(), pair.b());
    return far ? "数量级相差太大" : "";
  }

  static String metrics(Beside pair) {
    return pair.a().metric() + " / " + pair.b().metric();
  }
}
