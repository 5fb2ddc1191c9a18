package hegao.align.kin;

import hegao.align.about.About;
import hegao.align.about.Editions;
import hegao.align.about.Measured;
import hegao.align.about.Rankings;
import hegao.align.about.Scope;
import hegao.align.like.Ordinals;
import hegao.align.like.Weights;
import hegao.align.telling.Setting;
import hegao.align.telling.Spells;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Slip;
import hegao.mention.Period;

/**
 * Two claims of one kind of unit beside one another, with what is asked of them more than once.
 *
 * @param a the one
 * @param b the other
 * @param x words around the one
 * @param y words around the other
 * @param one whose figure the one is, and of what
 * @param other whose figure the other is, and of what
 * @param alias figures that make the two subjects one for this run; empty for none
 * @param scope how the subjects lie
 * @param metric likeness of what is measured, 0 to 1
 * @param repeats whether the words around them are the same
 * @param planned whether only one of them has happened
 * @param headed whether they are a plan and an outcome under one head
 */
record Beside(
    Claim a,
    Claim b,
    Setting x,
    Setting y,
    About one,
    About other,
    String alias,
    Scope scope,
    double metric,
    boolean repeats,
    boolean planned,
    boolean headed) {
  /** Likeness of metrics below which nothing but a repeated sentence can make two claims kin. */
  private static final double FAR = 0.25;

  /** Likeness from which two names of a metric are alike. */
  static final double LIKE = 0.5;

  static Beside of(Claim a, Claim b, Setting x, Setting y, Aliases aliases) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    String alias = aliases.between(one.subject(), other.subject());
    boolean planned = (a.modality() == Modality.ACTUAL) != (b.modality() == Modality.ACTUAL);
    return new Beside(
        a,
        b,
        x,
        y,
        one,
        other,
        alias,
        alias.isEmpty() ? scope(a, b, one, other) : Scope.SAME,
        a.kind() == Kind.RANK
            ? Rankings.alike(one.metric(), other.metric())
            : Measured.alike(one.metric(), other.metric()),
        x.repeats(y) || Titles.shorten(a, b, x, y),
        planned,
        planned && Spells.oneHead(a, b));
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

  /** Whether they measure things so unlike that nothing more is asked. */
  boolean isStrange() {
    return metric < FAR && !repeats && !headed
        || !repeats && (x.spell().passing() || y.spell().passing());
  }

  boolean isInOneArticle() {
    return a.article() == b.article();
  }

  /** Whether neither says whose figure it is, in two articles. */
  boolean isOfNobody() {
    return one.unknown() && other.unknown() && !isInOneArticle();
  }

  boolean arePlaces() {
    return one.place() && other.place();
  }

  /** Whether the same sentence is told of a bearer whom both articles name. */
  boolean isNamedInBoth() {
    return repeats
        && scope == Scope.OTHER
        && !Measured.bare(one.metric(), other.metric())
        && (isInOneArticle() || Strangers.named(a, b))
        && !arePlaces()
        && !Ordinals.apart(one.subject(), other.subject());
  }

  /** Whether what is measured, or a slip between like things told alike, makes them close. */
  boolean isClose(double setting) {
    return metric >= Weights.SAME_METRIC
        || metric >= LIKE && setting >= Weights.SAME_SETTING && isSlipped();
  }

  private boolean isSlipped() {
    return Slip.between(a.value(), b.value()) != null || a.value().meets(b.value());
  }

  /** Whether many have such a figure, and the words do not tie the two together. */
  boolean isLoose() {
    boolean borrowed =
        one.generic() && !one.ofOneEvent(other) && (scope != Scope.SAME || arePlaces());
    return borrowed && !(one.crowd() ? x.repeatsWhole(y) : repeats);
  }

  /** Whether both count the visits of one stretch of days: a place has one such count in it. */
  boolean areVisits() {
    return scope == Scope.SAME
        && a.topic().metric().equals(b.topic().metric())
        && a.topic().metric().endsWith("人次")
        && a.period() != null
        && b.period() != null
        && a.period().sameDays(b.period())
        && a.period().grain() != Period.Grain.DAY;
  }

  /** Whether they are a plan and an outcome of one bearer. */
  boolean isMeant() {
    return planned && scope == Scope.SAME && (metric >= LIKE || headed);
  }

  boolean isSame(double setting) {
    boolean twice = repeats && !isOfNobody();
    return isClose(setting) && scope == Scope.SAME && !isOfNobody()
        || twice && (metric >= LIKE || Titles.shorten(a, b, x, y));
  }

  boolean isEqual() {
    return a.value().size() != null && a.value().size().compareTo(b.value().size()) == 0;
  }
}
