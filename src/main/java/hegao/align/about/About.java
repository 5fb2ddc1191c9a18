package hegao.align.about;

import hegao.claim.Claim;
import hegao.lexicon.Gazetteer;
import java.util.List;

/**
 * Whose figure it is and of what, with a place at the head of the metric taken for the subject
 * where none is told or where it lies within: (空, 汉中市居民消费价格) is (汉中, 居民消费价格).
 *
 * @param subject canonical subject, empty when unknown
 * @param metric canonical metric
 * @param toll whether it counts victims
 * @param event the kind of disaster or event it is told of, empty where that does not matter
 * @param place whether the subject is a place
 * @param unknown whether the subject tells not who it is
 * @param generic whether many things have such a metric
 * @param crowd whether the metric only names who or what is counted
 */
public record About(
    String subject,
    String metric,
    boolean toll,
    String event,
    boolean place,
    boolean unknown,
    boolean generic,
    boolean crowd) {
  /** Fewest characters that a metric keeps. */
  private static final int LEAST = 2;

  /** Words farther before a figure than this, in characters, say nothing of it. */
  private static final int REACH = 40;

  /** Fights go on: each strike has victims of its own. */
  private static final String FIGHT = "袭";

  private static final List<String> WHOLE = List.of("全国", "我国", "中国");
  private static final String MAGNITUDE = "震级";

  private About(String subject, String metric, boolean toll, String event) {
    this(
        subject,
        metric,
        toll,
        event,
        Scope.place(subject),
        Scope.unknown(subject),
        Measured.generic(metric),
        Measured.crowd(metric));
  }

  /** What a claim is about. */
  public static About of(Claim claim) {
    String subject = claim.topic().subject();
    String toll = Disasters.toll(claim.metric());
    if (!toll.isEmpty()) {
      String whose = claim.metric().substring(0, claim.metric().length() - toll.length());
      String rest = Disasters.without(whose);
      return new About(subject, rest + toll, true, partial(claim) ? "" : Disasters.of(claim));
    }
    if (claim.topic().measure().equals("周年")) {
      return new About(subject, anniversary(claim), false, "");
    }
    About about = placed(subject, claim.topic().metric());
    boolean quake = claim.topic().measure().equals("级") && about.metric.indexOf('震') >= 0;
    return quake
        ? new About(about.subject, about.metric.contains("余震") ? "余震" : MAGNITUDE, false, "震")
        : about;
  }

  /** What an anniversary is of, by its verb: 建交, 成立. */
  private static String anniversary(Claim claim) {
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - LEAST);
    return claim.article().text().substring(from, Math.max(from, claim.span().start()));
  }

  /** 其中受灾最重的县有5人遇难: some of the victims of an event. */
  private static boolean partial(Claim claim) {
    int from = Math.max(claim.sentence().span().start(), claim.span().start() - REACH);
    return claim.article().text().substring(from, claim.span().start()).contains("其中");
  }

  private static About placed(String subject, String metric) {
    Gazetteer places = Gazetteer.shared();
    List<Gazetteer.Found> found = metric.length() < LEAST ? List.of() : places.scan(metric);
    if (found.isEmpty() || found.get(0).span().start() > 0) {
      return new About(subject, metric, false, "");
    }
    String place = found.get(0).place().name();
    String rest = metric.substring(found.get(0).span().end());
    boolean own = places.named(subject).map(p -> p.name().equals(place)).orElse(false);
    boolean narrower = subject.isEmpty() || !own && places.within(place, subject);
    return rest.length() < LEAST || !own && !narrower
        ? new About(subject, metric, false, "")
        : new About(own ? subject : place, rest, false, "");
  }

  /**
   * The same beside another: the other's subject at the head of the metric is its own, and a
   * subject that is only the head of the other's metric (农村, 宽带普及率) is none.
   */
  public About beside(About other) {
    String name = other.subject;
    if (subject.isEmpty() && name.length() > 1 && metric.startsWith(name)) {
      String rest = metric.substring(name.length());
      return rest.length() < LEAST ? this : new About(name, rest, toll, event);
    }
    String bare = bare(subject);
    boolean joined =
        !bare.isEmpty() && !subject.equals(name) && (bare + metric).equals(other.metric);
    return joined ? new About(name, other.metric, toll, event) : this;
  }

  private static String bare(String subject) {
    for (String whole : WHOLE) {
      if (subject.startsWith(whole)) {
        return subject.substring(whole.length());
      }
    }
    return subject;
  }

  /** Whether both tell of one event, told apart by its kind. */
  public boolean ofOneEvent(About other) {
    return !event.isEmpty() && event.equals(other.event) && !event.equals(FIGHT);
  }

  /** Whether both count the victims of fights, where each strike has its own. */
  public boolean ofStrikes(About other) {
    return toll && other.toll && event.equals(FIGHT) && other.event.equals(FIGHT);
  }

  /** Whether both are magnitudes of earthquakes. */
  public boolean magnitudes(About other) {
    return metric.equals(MAGNITUDE) && other.metric.equals(MAGNITUDE);
  }

  /** Whether both are magnitudes of aftershocks, of which there are many. */
  public boolean aftershocks(About other) {
    return metric.equals("余震") && other.metric.equals("余震");
  }

  /** Whether they tell of two events of different kinds. */
  public boolean ofTwoEvents(About other) {
    return !event.isEmpty() && !other.event.isEmpty() && !event.equals(other.event);
  }
}
