package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.lexicon.Trie;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;

/**
 * Seasons of the cinema and of travel: 春节档, 国庆档期, 暑期档, 春运, 暑运; their first days. 贺岁档 has no days of
 * its own.
 */
public final class Seasons {
  /**
   * A season.
   *
   * @param name how it is written
   * @param rule the day it goes by, as {@link Holidays} reads it
   * @param ahead days by which it begins earlier
   * @param days its length
   */
  public record Season(String name, String rule, int ahead, int days) {
    LocalDate first(int year) {
      LocalDate day = Holidays.day(rule, year);
      return day == null ? null : day.minusDays(ahead);
    }
  }

  /** The seasons by their names. */
  public static final Trie<Season> WORDS =
      Trie.list("seasons", row -> new Season(row[0], row[1], number(row[2]), number(row[3])));

  private static final List<String> WIDE = List.of("国内", "全国", "我国", "中国");

  private Seasons() {}

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  /** The season at {@code k}, of the year read before or of the one begun last; or null. */
  public static When at(Page p, int i, int k, YearScanner.Year told) {
    Trie.Hit<Season> hit = WORDS.at(p.f, k);
    if (hit == null) {
      return null;
    }
    int end = k + hit.length();
    return placed(p, i, p.word(end - 1, "档期") ? end + 1 : end, hit.value(), told);
  }

  /** The grain of the days off of a holiday, by the rule of its day. */
  static Grain grain(String rule) {
    return rule.startsWith("L") ? Grain.LUNAR_HOLIDAY : Grain.HOLIDAY;
  }

  /**
   * 2025春节档, 2025 国庆假期, 2025上半年, at the head of a line 2025 国内…: four digits and no 年 before a
   * season, a feast, a part of the year or the country, or null.
   */
  static YearScanner.Year bareYear(Page p, Numeral n, int k) {
    if (n.length() != 4) {
      return null;
    }
    char before = p.at(n.start() - 1);
    boolean year =
        n.form() == Numeral.Form.ARABIC
            && n.between(1990, 2100)
            && k <= n.end() + 1
            && !Digits.letter(before)
            && ".-/~,:".indexOf(before) < 0;
    boolean named =
        year
            && (WORDS.at(p.f, k) != null
                || Holidays.WORDS.at(p.f, Plans.opening(p.at(k)) ? k + 1 : k) != null
                || part(p, k)
                || heads(p, n.start()) && WIDE.stream().anyMatch(w -> p.word(k, w)));
    return named ? new YearScanner.Year(n.intValue(), n.end(), Anchor.WRITTEN, false) : null;
  }

  /** 〔上半年〕, 〔全年〕, 前〔三季度〕. */
  private static boolean part(Page p, int k) {
    boolean half = p.word(k, "全年") || p.word(k + 1, "半年") && "上下".indexOf(p.at(k)) >= 0;
    int quarter = p.at(k) == '前' || p.at(k) == '第' ? k + 1 : k;
    return half || p.word(quarter + 1, "季度") && "一二两三四1234".indexOf(p.at(quarter)) >= 0;
  }

  private static boolean heads(Page p, int at) {
    return at == 0 || "\n。;!?".indexOf(p.at(at - 1)) >= 0;
  }

  private static When placed(Page p, int i, int end, Season season, YearScanner.Year told) {
    int year = told != null ? told.year() : p.published == null ? 0 : year(p.published, season);
    LocalDate first = year == 0 ? null : season.first(year);
    if (first == null) {
      return p.loose ? When.unknown(i, end, Grain.HOLIDAY) : null;
    }
    if (p.word(end, "首日")) {
      LocalDate opening = season.name().endsWith("档") ? first.plusDays(season.ahead()) : first;
      return When.day(i, end + 2, opening, Anchor.CALENDAR);
    }
    LocalDate last = first.plusDays(season.days() - 1L);
    Grain grain = season.name().endsWith("档") ? grain(season.rule()) : Grain.HOLIDAY;
    When whole = new When(i, end, 0, 0, 0, first, last, grain, Anchor.CALENDAR);
    return SomeDays.of(p, whole);
  }

  private static int year(LocalDate published, Season season) {
    LocalDate first = season.first(published.getYear());
    boolean begun = first != null && !first.isAfter(published.plusDays(20));
    return begun ? published.getYear() : published.getYear() - 1;
  }
}
