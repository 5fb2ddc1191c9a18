package hegao.extract.date;

import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** 目前, 近日, 近几个月, 开年以来, 今明两天: words whose days the date of publication tells. */
final class VagueWords {
  private VagueWords() {}

  /** 目前: up to the publication date; 近日: the week before; 近年来: three years. */
  static When vague(Page p, int i, int end, String code) {
    if (code.equals("LATEST")) {
      return p.loose && p.published != null && p.alone(i, end)
          ? When.day(i, end, p.published, Anchor.PUBLICATION)
          : null;
    }
    if (p.word(i, "日前") && (Digits.starts(p.at(i - 1)) || "数几多余".indexOf(p.at(i - 1)) >= 0)) {
      return null;
    }
    if (p.word(i, "至今") && "天日年晚早明".indexOf(p.at(end)) >= 0) {
      return null;
    }
    if (p.published == null || p.loose && !p.alone(i, end) && p.at(i) == '近') {
      return null;
    }
    LocalDate to = p.published;
    LocalDate from =
        code.equals("NOW")
            ? null
            : switch (code) {
              case "RECENT" -> to.minusDays(7);
              case "RECENTWEEKS" -> to.minusWeeks(3);
              case "RECENTMONTHS" -> to.minusMonths(3);
              default -> LocalDate.of(to.getYear() - 3, 1, 1);
            };
    return new When(i, end, 0, 0, 0, from, to, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** 开年以来, 入夏以来: from that day of the year, the last one that is past. */
  static When since(Page p, int i, int end, String code) {
    if (p.published == null) {
      return null;
    }
    LocalDate day = LocalDate.parse(p.published.getYear() + "-" + code.substring(1));
    LocalDate from = day.isAfter(p.published) ? day.minusYears(1) : day;
    return new When(i, end, 0, 0, 0, from, p.published, Grain.OTHER, Anchor.PUBLICATION);
  }

  /** 今明两天, 明后两年: two days or years, the first of them {@code shift} from now. */
  static When both(Page p, int i, int end, int shift, boolean years) {
    if (p.published == null) {
      return When.unknown(i, end, Grain.OTHER);
    }
    LocalDate from =
        years ? LocalDate.of(p.published.getYear() + shift, 1, 1) : p.published.plusDays(shift);
    LocalDate to = years ? from.plusYears(2).minusDays(1) : from.plusDays(1);
    return new When(i, end, 0, 0, 0, from, to, Grain.OTHER, Anchor.PUBLICATION);
  }
}
