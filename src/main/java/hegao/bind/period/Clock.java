package hegao.bind.period;

import hegao.bind.given.Input;
import hegao.bind.word.Token;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Article;
import hegao.text.Published;
import hegao.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The day on which a story speaks: what is so far, is so far on that day. */
public final class Clock {
  private static final List<String> TODAY = List.of("今天", "今日", "今早", "今晨", "今晚");

  private final Published published;
  private final LocalDate filed;
  private final LocalDate day;

  /**
   * A story speaks on the day it was filed, or else appears; a line of a morning's digest, on the
   * day before.
   */
  public Clock(Input input) {
    Article article = input.article();
    this.published = article.published();
    this.filed = published.inferred() ? null : Dateline.day(input);
    LocalDate date = filed == null ? published.date() : filed;
    boolean morning = date != null && article.blocks().size() == 1 && !today(article);
    LocalDate said = filed == null && !morning && !today(article) ? Dateline.said(input) : null;
    this.day =
        said != null && !published.inferred()
            ? said
            : morning && !published.inferred() ? date.minusDays(1) : date;
  }

  /** The day that the dateline tells, or null. */
  public LocalDate filed() {
    return filed;
  }

  private static boolean today(Article article) {
    return TODAY.stream().anyMatch(article.source().text()::contains);
  }

  /** Publication date and how it was found. */
  public Published published() {
    return published;
  }

  /** The day; null when the publication date is unknown. */
  public LocalDate day() {
    return day;
  }

  /** 目前: as of the story's day; its month, where the day is only inferred. Null when unknown. */
  public Period now(Span span) {
    if (day == null) {
      return null;
    }
    if (!published.inferred()) {
      return new Period(span, null, day, Grain.DAY, Anchor.PUBLICATION);
    }
    LocalDate first = day.withDayOfMonth(1);
    return new Period(
        span, first, first.plusMonths(1).minusDays(1), Grain.MONTH, Anchor.PUBLICATION);
  }

  /**
   * 截至12月13日，2025年票房已达…: the part of a period that was over on the as-of day; the period itself
   * when the day does not lie within.
   */
  public static Period soFar(Period whole, Period asOf) {
    boolean within =
        !whole.asOf()
            && asOf.end().isBefore(whole.end())
            && !asOf.end().isBefore(whole.start())
            && whole.grain() != Grain.DAY;
    return within
        ? new Period(whole.span(), whole.start(), asOf.end(), Grain.OTHER, whole.anchor())
        : whole;
  }

  private boolean current(LocalDate end) {
    return end.equals(day) || end.equals(published.date());
  }

  /** Whether a period is a day, or an as-of date, within a season. */
  static boolean dayOf(Period season, Period period) {
    return (period.asOf() || period.start().equals(period.end()))
        && season.start() != null
        && !period.end().isBefore(season.start())
        && !period.end().isAfter(season.end());
  }

  /** 从〔年初〕开始: from then until now; 自〔2月1日〕起, still to come: of that day. */
  Period since(List<Token> tokens, int at, Period told) {
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    String after = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
    boolean from = before.equals("从") || before.equals("自");
    if (!from || !Asides.STARTS.contains(after) || told.asOf() || day == null) {
      return told;
    }
    LocalDate start = told.start();
    return start.isAfter(day)
        ? new Period(told.span(), start, start, Grain.DAY, told.anchor())
        : new Period(told.span(), start, day, Grain.OTHER, told.anchor());
  }

  /** 据媒体14日报道，〔目前〕…; 17日称，〔过去一周〕…: counted from the day it was said. */
  Period reported(List<Token> tokens, int at, Period told) {
    if (told == null || told.anchor() != Anchor.PUBLICATION || !current(told.end())) {
      return told;
    }
    Period said = Asides.said(tokens, at);
    boolean earlier = said != null && said.end().isBefore(told.end());
    boolean running = told.asOf() || told.grain() == Grain.OTHER;
    if (!earlier || !running) {
      return told;
    }
    long days = said.end().until(told.end(), ChronoUnit.DAYS);
    LocalDate start = told.asOf() ? null : told.start().minusDays(days);
    return new Period(told.span(), start, said.end(), told.grain(), Anchor.CONTEXT);
  }
}
