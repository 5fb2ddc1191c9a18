package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.DaysOff;
import hegao.lexicon.Holidays;
import hegao.lexicon.Trie;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.Set;

/** Names of holidays in the text. */
final class HolidayWords {
  /** Feasts called by a number, which need a word of time beside them. */
  private static final Set<String> NUMBERED = Set.of("三八", "六一", "七一", "八一", "618", "6·18");

  private static final String[] OFF = {"小长假", "黄金周", "假期", "长假", "假日", "期间"};

  private HolidayWords() {}

  /** Whether the name is a day here and not part of another word. */
  static boolean means(Page p, int i, int end, String rule, boolean yearBefore) {
    if (p.at(i - 1) == '新' && p.word(i, "春节")) {
      return false;
    }
    int length = Plans.closing(p.at(end - 1)) ? end - 1 - i : end - i;
    char next = p.at(end);
    boolean stretch =
        daysOff(p, end) > end
            || p.word(end, "当天")
            || p.word(end, "当日")
            || p.word(end, "首日")
            || p.word(end, "前后")
            || p.word(end, "前夕");
    stretch |= beside(p, end);
    if (p.word(i, "十一") && length == 2) {
      return stretch && !p.word(end, "前") || yearBefore && !Digits.han(next);
    }
    if (yearBefore || stretch) {
      return true;
    }
    if (NUMBERED.contains(new String(p.f, i, length))) {
      return false;
    }
    if (p.word(i, "五一") && length == 2 || p.word(i, "新春") || p.word(i, "新年")) {
      return p.loose && next != '贺';
    }
    boolean term = rule.charAt(0) == 'S' && p.at(end - 1) != '节';
    if (term || p.word(i, "圣诞") && length == 2 || p.word(i, "国庆") && length == 2) {
      return p.loose && p.alone(i, end) || !Digits.han(p.at(i - 1)) && !Digits.han(next);
    }
    boolean bare = term;
    if (bare) {
      return false;
    }
    return p.loose || next != '联' && next != '晚' && next != '档' && next != '大';
  }

  /** Whether another holiday and its days off follow: 国庆〔中秋假期〕. */
  private static boolean beside(Page p, int end) {
    Trie.Hit<String> other = Holidays.WORDS.at(p.f, p.at(end) == '、' ? end + 1 : end);
    int k = other == null ? -1 : (p.at(end) == '、' ? end + 1 : end) + other.length();
    return k > 0 && daysOff(p, k) > k;
  }

  /** Index behind 假期, 黄金周, 期间, 8天长假 at {@code k}, or {@code k}. */
  private static int daysOff(Page p, int k) {
    int at = k;
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (n != null && n.value() != null && n.between(2, 10)) {
      at = "天日".indexOf(p.at(n.end())) >= 0 ? n.end() + 1 : k;
      at = p.at(at) == '的' ? at + 1 : at;
    }
    for (String word : OFF) {
      if (p.word(at, word)) {
        int to = at + word.length();
        return p.word(to, "期间") && !word.equals("期间") ? to + 2 : to;
      }
    }
    return k;
  }

  /** The year in which the holiday is nearest to the publication date, half a year either side. */
  static int nearestYear(String rule, LocalDate published) {
    int year = published.getYear();
    int best = year;
    long distance = Long.MAX_VALUE;
    for (int y = year - 1; y <= year + 1; y++) {
      LocalDate day = Holidays.day(rule, y);
      long days =
          day == null ? Long.MAX_VALUE : Math.abs(day.toEpochDay() - published.toEpochDay());
      if (days < distance) {
        distance = days;
        best = y;
      }
    }
    return best;
  }

  /** 春节假期, 国庆期间: the days around the holiday. */
  static When stretch(Page p, When day, String rule) {
    int to = daysOff(p, day.end());
    if (to == day.end() || p.word(day.end(), "假期间")) {
      return day;
    }
    if (!day.placed()) {
      return day.span(day.start(), to);
    }
    return SomeDays.of(p, days(day.span(day.start(), to), rule));
  }

  /** The days off around a holiday: as announced, or as many as are usual. */
  static When days(When day, String rule) {
    Grain grain = Seasons.grain(rule);
    DaysOff off = DaysOff.of(day.from().getYear(), rule);
    if (off != null) {
      return day.with(day.end(), off.from(), off.to(), grain);
    }
    int length =
        rule.equals("L01-01") ? 7 : rule.equals("10-01") ? 6 : rule.equals("05-01") ? 4 : 2;
    LocalDate from = rule.equals("L01-01") ? day.from().minusDays(1) : day.from();
    return day.with(day.end(), from, from.plusDays(length), grain);
  }
}
