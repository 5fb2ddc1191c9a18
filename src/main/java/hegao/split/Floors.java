package hegao.split;

import hegao.text.YearMonth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads from what a sentence tells as past the day before which it cannot have been written. */
final class Floors {
  /**
   * A day before which the text was not written.
   *
   * @param day that day
   * @param fresh whether it is told as the latest state, not as history
   */
  record Floor(LocalDate day, boolean fresh) {}

  private static final List<String> PLANS =
      List.of("将", "力争", "预计", "计划", "目标", "冲刺", "规划", "有望", "拟", "确保", "争取", "预期", "预测", "展望");
  private static final List<String> TOWARDS =
      List.of("到", "至", "在", "于", "—", "-", "～", "~", "前", "迎", "向", "—到");
  private static final List<String> RESULTS =
      List.of("增长", "下降", "达", "实现", "产量", "完成", "突破", "超", "同比", "比重", "比上年", "总值", "收入");
  private static final List<String> PARTLY =
      List.of(
          "春节", "除夕", "暑期", "国庆", "春运", "五一", "元旦", "清明", "端午", "中秋", "第", "以来", "累计", "是", "度");
  private static final int REACH = 40;

  private Floors() {}

  /** Such days, one for each year told. */
  static List<Floor> of(String sentence) {
    List<Floor> floors = new ArrayList<>();
    for (int at = sentence.indexOf('年'); at >= 0; at = sentence.indexOf('年', at + 1)) {
      Floor floor = at >= 4 ? at(sentence, at) : null;
      if (floor != null) {
        floors.add(floor);
      }
    }
    return floors;
  }

  private static Floor at(String text, int mark) {
    int start = mark;
    while (start > 0 && mark - start < 5 && Marks.digit(text.charAt(start - 1))) {
      start--;
    }
    int year = mark - start == 4 ? Integer.parseInt(text.substring(start, mark)) : 0;
    if (year < 1949 || year > 2149) {
      return null;
    }
    String before = text.substring(Math.max(0, start - 24), start);
    String after = text.substring(mark + 1, Math.min(text.length(), mark + 1 + REACH));
    boolean asOf = before.endsWith("截至") || before.endsWith("截止") || before.endsWith("截至到");
    if (!asOf && (TOWARDS.stream().anyMatch(before::endsWith) || planned(before, after))) {
      return null;
    }
    LocalDate day = told(year, after, asOf);
    return day == null ? null : new Floor(day, asOf || after.startsWith("是") || results(after));
  }

  private static boolean planned(String before, String after) {
    int end = 0;
    while (end < after.length() && "。；;".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    String following = after.substring(0, end);
    boolean start =
        following.contains("日起") || following.contains("月起") || following.startsWith("起");
    return start
        || PLANS.stream().anyMatch(word -> before.contains(word) || following.contains(word));
  }

  /** The day by the month, half-year or quarter after the year, or by the whole year's results. */
  private static LocalDate told(int year, String after, boolean asOf) {
    int end = Marks.digits(after, 0, 3);
    if (end == 0) {
      return part(year, after, asOf);
    }
    int first = end < after.length() && "—-至到～~".indexOf(after.charAt(end)) >= 0 ? end + 1 : 0;
    int last = first == 0 ? end : Marks.digits(after, first, 2);
    if (last == first || last >= after.length() || after.charAt(last) != '月') {
      return null;
    }
    int month = Integer.parseInt(after.substring(first, last));
    return month(year, month, after.substring(last + 1), asOf || first > 0);
  }

  private static LocalDate month(int year, int month, String after, boolean whole) {
    if (month < 1 || month > 12) {
      return null;
    }
    int i = Marks.digits(after, 0, 2);
    if (i > 0 && i < after.length() && after.charAt(i) == '日') {
      try {
        return LocalDate.of(year, month, Integer.parseInt(after.substring(0, i)));
      } catch (DateTimeException e) {
        return null;
      }
    }
    boolean end = whole || after.startsWith("底") || after.startsWith("末");
    YearMonth read = YearMonth.of(year, month);
    return end ? read.atEndOfMonth() : read.atDay(1);
  }

  private static LocalDate part(int year, String after, boolean asOf) {
    if (after.startsWith("上半年") || after.startsWith("二季度")) {
      return LocalDate.of(year, 7, 1);
    }
    if (after.startsWith("前三季度") || after.startsWith("三季度")) {
      return LocalDate.of(year, 10, 1);
    }
    if (after.startsWith("一季度")) {
      return LocalDate.of(year, 4, 1);
    }
    if (asOf || after.startsWith("末") || after.startsWith("底")) {
      return LocalDate.of(year, 12, 31);
    }
    // A year's results appear from its last month on.
    return results(after) ? LocalDate.of(year, 12, 1) : LocalDate.of(year, 1, 1);
  }

  /** Whether figures of the whole time follow, not those of a festival or a day in it. */
  private static boolean results(String after) {
    boolean figures = after.chars().anyMatch(c -> Marks.digit((char) c));
    boolean partly =
        PARTLY.stream().anyMatch(word -> after.indexOf(word) >= 0 && after.indexOf(word) < 10);
    return figures && !partly && RESULTS.stream().anyMatch(after::contains);
  }
}
