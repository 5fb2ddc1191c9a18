package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Block;
import hegao.text.Published;
import java.time.LocalDate;
import java.util.List;

/** Keeps the period that governs: stated once, it holds until another is stated. */
public final class Timeline {
  /** Tokens looked back over; no sentence of a paper is as long, and endless ones cost no more. */
  private static final int FURTHEST = 500;

  private final Clock clock;
  private final Published published;
  private Period stated;
  private Period until;
  private Period news;
  private LocalDate asOf;
  private Block block;

  /** The time of the report quoted last. */
  private Period report;

  /** The period of what a sentence announces to follow: 2024年…产量如下. */
  private Period below;

  /** A timeline on which nothing is told yet. */
  public Timeline(Clock clock) {
    this.clock = clock;
    this.published = clock.published();
  }

  /**
   * The period of the figure at an index; null when none is told. Called in reading order.
   *
   * @param leading the time that the story's figures go by, or null
   */
  public Period at(List<Token> tokens, int index, Block current, Period leading) {
    Token whole = null;
    for (int i = index - 1; i >= Math.max(0, index - FURTHEST); i--) {
      Token token = tokens.get(i);
      Period account = account(tokens, i, leading);
      if (account != null) {
        return account;
      }
      if (token.is(Type.PERIOD) && governs(tokens, i, index, current)) {
        Period told = Respective.of(tokens, i, index, Feast.alike(tokens, i, governing(tokens, i)));
        return whole != null && FullYear.holds(told)
            ? FullYear.of(whole.span(), told, stated, published.date())
            : timed(tokens, i, index, told);
      }
      if (Pointing.THEN.contains(token.form())) {
        return Pointing.then(tokens, i);
      }
      if (whole == null && published.date() != null) {
        if (FullYear.sets(tokens, i)) {
          return FullYear.set(token.span(), published.date());
        }
        if (Pointing.now(token.form())) {
          return clock.reported(tokens, i, clock.now(token.span()));
        }
        if (token.form().equals("以来")) {
          return clock.now(token.span());
        }
        whole = FullYear.called(tokens, i) ? token : null;
      }
    }
    if (whole != null) {
      return FullYear.of(whole.span(), null, stated, published.date());
    }
    if (stated == null || !current.equals(block)) {
      return below;
    }
    return carried(tokens, index);
  }

  /** The time of a report that is quoted, or of its 报告期; null where none is. */
  private Period account(List<Token> tokens, int i, Period leading) {
    Period account = Accounts.at(tokens, i, published.date());
    return account == null
        ? Accounts.within(tokens, i, report == null ? leading : report)
        : account;
  }

  private boolean governs(List<Token> tokens, int i, int index, Block current) {
    return !Asides.is(tokens, i, index, published.date())
        && (!Asides.local(tokens, i) || Asides.reaches(tokens, i, index))
        && !within(tokens, i, current);
  }

  /** 4月9日，全省〔二季度〕重大项目开工: a season or quarter that says of what kind a thing of a day is. */
  private boolean within(List<Token> tokens, int i, Block current) {
    return Asides.attributive(tokens, i)
        && dayWithin(tokens, i, (Period) tokens.get(i).mention(), current);
  }

  /** Whether a day or as-of date within a season is told before it in the sentence or paragraph. */
  private boolean dayWithin(List<Token> tokens, int before, Period season, Block current) {
    for (int i = before - 1; i >= Math.max(0, before - FURTHEST); i--) {
      if (tokens.get(i).is(Type.PERIOD)) {
        return Clock.dayOf(season, (Period) tokens.get(i).mention());
      }
    }
    return stated != null && current.equals(block) && Clock.dayOf(season, stated);
  }

  /** The period stated before, of which an as-of date may have told how much is over. */
  private Period carried(List<Token> tokens, int index) {
    Period period = Telling.again(stated);
    if (stated.grain() == Grain.YEAR && until != null) {
      return Clock.soFar(period, until);
    }
    return timed(tokens, -1, index, period);
  }

  /**
   * A day told in another clause: what will be done is not of that day, and what has been done by
   * now is of now.
   */
  private Period timed(List<Token> tokens, int at, int index, Period told) {
    boolean day = told.grain() == Grain.DAY && !told.asOf() && told.start().equals(told.end());
    boolean other = at < 0 || Asides.apart(tokens, at, index);
    if (!day || !other || clock.day() == null) {
      return told;
    }
    boolean past = told.end().isBefore(clock.day());
    if (past && Asides.done(tokens, index)) {
      return clock.now(told.span());
    }
    for (int i = index - 1; i > at && i >= index - FURTHEST; i--) {
      Token token = tokens.get(i);
      if (past && (token.form().equals("已") || token.form().equals("已经"))) {
        return clock.now(told.span());
      }
      if (token.is(Type.MOOD)
          && token.tag().equals("future")
          && !told.start().isAfter(clock.day())) {
        return null;
      }
    }
    return told;
  }

  /**
   * The period told at an index, seen with an as-of date before it in the sentence: 截至目前，28日的地震已致…
   * is as of now, the day belongs to the event; 截至目前，今年已有… is this year so far.
   */
  private Period governing(List<Token> tokens, int at) {
    Period told =
        clock.since(
            tokens,
            at,
            clock.reported(
                tokens,
                at,
                Telling.settled(Pointing.soFar(tokens, ended(tokens, at), at), asOf, clock)));
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    if (told.asOf() || before.equals("到") || before.equals("至")) {
      return told;
    }
    if (told.grain() == Grain.MONTH && tokens.get(at).form().startsWith("上")) {
      return Months.before(told, tokens, at, stated);
    }
    Period asOf = asOf(tokens, at);
    if (asOf == null) {
      return told;
    }
    boolean event = told.grain() == Grain.DAY || told.season();
    return event ? asOf : Clock.soFar(told, asOf);
  }

  /** 2024年…，〔年末〕: the end of the year told before, where this year's is still to come. */
  private Period ended(List<Token> tokens, int at) {
    Period told = (Period) tokens.get(at).mention();
    String form = tokens.get(at).form();
    boolean end = form.equals("年末") || form.equals("年底");
    if (!end || clock.day() == null || !told.end().isAfter(clock.day())) {
      return told;
    }
    Period year = stated;
    for (int i = 0; i < at; i++) {
      year = tokens.get(i).is(Type.PERIOD) ? (Period) tokens.get(i).mention() : year;
    }
    return year == null || year.grain() != Grain.YEAR
        ? told
        : new Period(told.span(), told.start(), year.end(), told.grain(), Anchor.CONTEXT);
  }

  /** The as-of date before an index of a sentence, 目前 included; null when there is none. */
  private Period asOf(List<Token> tokens, int before) {
    for (int i = before - 1; i >= Math.max(0, before - FURTHEST); i--) {
      Token token = tokens.get(i);
      if (token.is(Type.MOOD)) {
        return null;
      }
      if (token.is(Type.PERIOD) && ((Period) token.mention()).asOf()) {
        return Telling.settled((Period) token.mention(), asOf, clock);
      }
      if (Pointing.now(token.form())) {
        return clock.now(token.span());
      }
    }
    return null;
  }

  /** Remembers what a sentence states, once its figures are bound. */
  public void pass(List<Token> tokens, Block current) {
    if (!current.equals(block)) {
      stated = null;
      until = null;
      news = current.kind() == Block.Kind.SUBHEAD ? null : news;
      block = current;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Period account = Accounts.at(tokens, i, published.date());
      report = account == null ? report : account;
      stated = account == null ? stated : account;
      if (token.is(Type.PERIOD)
          && !Asides.is(tokens, i, tokens.size(), published.date())
          && !Asides.local(tokens, i)
          && !within(tokens, i, current)) {
        Period told = governing(tokens, i);
        stated = Telling.ahead(told, published.date()) ? null : told;
        until = told.asOf() ? told : until;
        news = news == null ? Telling.news(told, published.date()) : news;
        asOf = asOf == null && token.form().startsWith("截") ? told.end() : asOf;
      }
    }
    below =
        Telling.follows(tokens) && stated != null
            ? Telling.again(stated)
            : current.isHeading() ? null : below;
  }

  /** The day or as-of date that the item opened with, when it is news; null when it is not. */
  public Period news() {
    return news;
  }
}
