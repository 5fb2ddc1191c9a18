package hegao.extract.period;

import hegao.extract.calendar.Plans;
import hegao.extract.calendar.When;
import hegao.extract.date.DateScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.extract.stretch.OpenStretches;
import hegao.mention.Period.Anchor;
import java.time.LocalDate;

/** As-of dates: 截至7月底, 截至当地时间21日晚, 截至下午4时. */
final class AsOf {
  private static final String[] UNTIL = {"截至", "截止到", "截止至", "截至到", "截止"};
  private static final String[] PRINT = {"发稿时", "发稿", "记者发稿时", "记者发稿", "截稿时", "截稿", "本报截稿时"};
  private static final String[] CLOCKS = {"当地时间", "北京时间", "当地"};

  private AsOf() {}

  /** Reads the as-of date at {@code i}; its end, or -1. */
  static int read(Page p, int i) {
    for (String word : UNTIL) {
      if (p.word(i, word)) {
        int k = local(p, Digits.space(p.f, i + word.length()));
        When plan = Plans.at(p, k);
        When date = plan != null ? plan : DateScanner.at(p, k, null);
        date = date == null ? DayParts.today(p, k) : date;
        date = date == null && p.word(k, "收盘") ? close(p, k) : date;
        date = date == null ? print(p, k) : date;
        if (date == null) {
          continue;
        }
        When day = DayParts.behind(p, date);
        LocalDate last = day.to();
        int end = p.word(day.end(), "为止") ? day.end() + 2 : day.end();
        return PeriodReader.emit(
            p,
            new When(
                i, end, day.year(), day.month(), day.day(), null, last, day.grain(), day.anchor()));
      }
    }
    return -1;
  }

  /** 截至〔收盘〕: of the day of print, or of the Friday before. */
  private static When close(Page p, int k) {
    return p.published == null || p.loose
        ? null
        : When.day(k, k + 2, OpenStretches.trading(p.published), Anchor.PUBLICATION);
  }

  /** 截至〔发稿时〕: the day of print. */
  private static When print(Page p, int k) {
    for (String word : PRINT) {
      if (p.published != null && !p.loose && p.word(k, word)) {
        return When.day(k, k + word.length(), p.published, Anchor.PUBLICATION);
      }
    }
    return null;
  }

  /** 截至〔当地时间〕21日晚. */
  private static int local(Page p, int k) {
    for (String word : CLOCKS) {
      if (!p.loose && p.word(k, word)) {
        return Digits.space(p.f, k + word.length());
      }
    }
    return k;
  }
}
