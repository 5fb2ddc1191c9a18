package hegao.align.kin;

import hegao.align.about.About;
import hegao.align.about.Deed;
import hegao.align.about.Scope;
import hegao.align.about.Siblings;
import hegao.align.like.Ordinals;
import hegao.align.telling.Setting;
import hegao.claim.Claim;

/** Whether figures told in nearly the same words are of two things all the same. */
final class Strangers {
  private Strangers() {}

  /** Whether something says that the two are not of one thing, however alike their words. */
  static boolean are(Claim a, Claim b, Setting x, Setting y) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    Scope scope = Scope.of(one.subject(), other.subject());
    boolean whole = Scope.whole(one.subject()) || Scope.whole(other.subject());
    boolean places = !whole && Scope.places(one.subject(), other.subject());
    boolean peers = Scope.peers(one.subject(), other.subject());
    boolean stranger = scope == Scope.OTHER && (places || peers || !named(a, b) || each(a, b));
    return stranger
        || one.toll() != other.toll()
        || one.toll() && scope == Scope.OTHER
        || one.ofTwoEvents(other)
        || one.ofStrikes(other)
        || Ordinals.sided(one.metric(), other.metric())
        || Siblings.are(a.metric(), b.metric())
        || Titles.together(a, b) && Siblings.unlike(a.metric(), b.metric())
        || Ordinals.apart(one.subject(), other.subject())
        || Ordinals.apart(one.metric(), other.metric())
        || !Narrowing.leavesOne(a, b, false)
        || Deed.of(a).underTwoNames(Deed.of(b))
        || x.parts(y)
        || !x.contrasts().against(y.contrasts()).isEmpty();
  }

  /** Whether one article tells each of its own, by name, in sentences of their own. */
  private static boolean each(Claim a, Claim b) {
    return a.article() == b.article() && tells(a) && tells(b);
  }

  private static boolean tells(Claim claim) {
    String sentence = claim.sentence().span().in(claim.article().text());
    return sentence.contains(claim.topic().subject());
  }

  /** Whether either subject is told in the other's article, or is the whole country. */
  static boolean named(Claim a, Claim b) {
    String x = a.topic().subject();
    String y = b.topic().subject();
    return Scope.whole(x)
        || Scope.whole(y)
        || b.article().text().contains(x)
        || a.article().text().contains(y);
  }

  /** How the subjects lie; what is told of the whole country may be of any place. */
  static Scope scope(Claim a, Claim b, Setting x, Setting y) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    Scope scope = Scope.of(one.subject(), other.subject());
    boolean whole = Scope.whole(one.subject()) && Scope.place(other.subject());
    boolean wholly = Scope.whole(other.subject()) && Scope.place(one.subject());
    return scope == Scope.OTHER && (whole || wholly) ? Scope.OPEN : scope;
  }
}
