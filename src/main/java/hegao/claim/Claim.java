package hegao.claim;

import hegao.mention.Interval;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Sentence;
import hegao.text.Span;
import hegao.text.YearMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One statement of an article about one value.
 *
 * @param id unique in the run, such as {@code c12}
 * @param article where it stands
 * @param sentence the sentence it stands in
 * @param span its value, in the article's mended text
 * @param kind what kind of claim
 * @param subject who or what it is about as resolved; empty when unknown
 * @param metric what is measured, as the text composes it
 * @param qualifiers what narrows it, as written
 * @param value what is claimed
 * @param period when; null where the text tells none
 * @param modality how it is meant
 * @param speaker who said it; null when the article itself
 * @param topic canonical topic
 * @param implied whether the metric was taken over from the figure before
 * @param presumed when by the date of print or by what is told elsewhere, where the text tells no
 *     period: for readers, it is never compared; else null
 */
public record Claim(
    String id,
    Article article,
    Sentence sentence,
    Span span,
    Kind kind,
    String subject,
    String metric,
    List<String> qualifiers,
    Value value,
    Period period,
    Modality modality,
    String speaker,
    Topic topic,
    boolean implied,
    Period presumed) {

  /** A claim that tells its metric itself. */
  public Claim(
      String id,
      Article article,
      Sentence sentence,
      Span span,
      Kind kind,
      String subject,
      String metric,
      List<String> qualifiers,
      Value value,
      Period period,
      Modality modality,
      String speaker,
      Topic topic) {
    this(
        id,
        article,
        sentence,
        span,
        kind,
        subject,
        metric,
        qualifiers,
        value,
        period,
        modality,
        speaker,
        topic,
        false,
        null);
  }

  /** The characters of the value, as mended. */
  public String text() {
    return span.in(article.text());
  }

  /** The same in the characters of the source, which may be traditional ones. */
  public String written() {
    return article.written(span);
  }

  /** Its place in the source text. */
  public Span place() {
    return article.body().toSource(span);
  }

  /** Its period, or the presumed one; null for neither. Not to be compared by. */
  public Period dated() {
    return period == null ? presumed : period;
  }

  /** Whether it stands in a heading. */
  public boolean isInHeading() {
    return sentence.block().isHeading();
  }

  /** The same claim at another period, or a presumed one. */
  public Claim at(Period told, Period presumedInstead) {
    return with(id, told, speaker, presumedInstead);
  }

  /** The same claim under an id. */
  public Claim withId(String given) {
    return with(given, period, speaker, presumed);
  }

  /** The same claim as said by someone; null when by the article itself. */
  public Claim saidBy(String speakerOrNull) {
    return with(id, period, speakerOrNull, presumed);
  }

  private Claim with(String newId, Period newPeriod, String newSpeaker, Period newPresumed) {
    return new Claim(
        newId,
        article,
        sentence,
        span,
        kind,
        subject,
        metric,
        qualifiers,
        value,
        newPeriod,
        modality,
        newSpeaker,
        topic,
        implied,
        newPresumed);
  }

  /** Whether it is a part of a whole (占比, 合格率) and yet surely more than all of it. */
  public boolean isAboveWhole() {
    return WholeShares.isPart(topic.metric())
        && value.interval() != null
        && value.interval().above(Interval.point(BigDecimal.valueOf(100)));
  }

  /** Whether it tells as done what was still to come when the article appeared. */
  public boolean isToldTooEarly() {
    return Unended.isTold(this);
  }

  /** Whether it is told as of a date that was still to come when the article appeared. */
  public boolean isAsOfTheFuture() {
    LocalDate published = article.published().date();
    boolean written = period != null && period.anchor() == Period.Anchor.WRITTEN;
    if (!written || !period.asOf() || published == null || article.published().inferred()) {
      return false;
    }
    boolean thisMonth =
        YearMonth.from(period.end()).equals(YearMonth.from(published))
            && period.grain() != Period.Grain.DAY;
    return modality == Modality.ACTUAL
        && period.end().isAfter(published)
        && !thisMonth
        && !Unended.expected(this);
  }
}
