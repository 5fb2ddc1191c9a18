package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.UnitScanner;
import java.math.BigDecimal;

/** Numbers that are names: models, programmes, telephone numbers, list numbers. */
public final class Names {
  private static final String GOVERNORS =
      "为达至到于是超近约过第破有仅共计由从增减升降涨跌得比占每之和或与及逾足率数值分均总均额量比度高低率的在了出下上前后";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Names() {}

  /** Whether a number with its unit counts something and is no name, no group, no serial number. */
  static boolean counts(
      Page p, Numeral n, int start, int end, hegao.lexicon.Measures.Measure measure) {
    return !serial(p, n, end)
        && !group(p, start, measure)
        && !NamedCounts.slogan(p, n, end)
        && !NamedCounts.contest(p, end, measure);
  }

  /** 一张张, 一趟趟 and 06组: no counts. */
  static boolean serial(Page p, Numeral n, int end) {
    boolean twice =
        n.length() == 1 && p.f[n.start()] == '一' && end == n.end() + 1 && p.at(end) == p.f[n.end()];
    boolean zeroFirst =
        n.form() == Numeral.Form.ARABIC
            && n.length() > 1
            && p.f[n.start()] == '0'
            && p.f[n.start() + 1] != '.';
    return twice || zeroFirst;
  }

  /** 前三名, 前50强: who stands there, no count. */
  private static boolean group(Page p, int start, hegao.lexicon.Measures.Measure measure) {
    return p.at(start - 1) == '前'
        && "名位强甲".contains(measure == null ? "-" : measure.unit().base())
        && "以之此目日向往提空年月".indexOf(p.at(start - 2)) < 0;
  }

  /** Four digits that are a year without 年: 2025春节档. */
  private static boolean plainYear(Page p, Numeral n) {
    return n.length() == 4 && n.between(1949, 2050);
  }

  /** Whether letters stick to the digits: M8, C919, 5G, T3B, L3级. */
  public static boolean partOfName(Page p, Numeral n) {
    if (!n.arabic()) {
      return false;
    }
    if (model(p, n)) {
      return true;
    }
    char first = p.f[n.start()];
    char before = p.at(n.start() - 1);
    boolean digit = Digits.arabic(first) || first == '.';
    boolean thousand =
        before == '-'
            && (Digits.arabic(p.at(n.start() - 3))
                || Digits.arabic(p.at(n.start() - 4)) && Digits.letter(p.at(n.start() - 3)));
    boolean letterBefore =
        !thousand
            && (Digits.letter(before)
                || (before == '-' || before == '_' || before == '/')
                    && Digits.letter(p.at(n.start() - 2)));
    if (digit && letterBefore && !currencyCode(p, n.start())) {
      return true;
    }
    char after = p.at(n.end());
    return Digits.letter(after) && UnitScanner.behind(p, n) == null;
  }

  /** 歼-20, 东风-41: a dash behind a name, where nothing that can be negative is counted. */
  private static boolean model(Page p, Numeral n) {
    if (p.f[n.start()] != '-' || !Digits.han(p.at(n.start() - 1))) {
      return false;
    }
    UnitScanner.Found unit = UnitScanner.behind(p, n);
    if (Ranges.separator(p, n.end()) >= 0) {
      return false;
    }
    return unit == null || unit.dimension() == hegao.mention.Unit.Dimension.COUNT;
  }

  private static boolean currencyCode(Page p, int start) {
    return p.word(start - 3, "RMB")
        || p.word(start - 3, "USD")
        || p.word(start - 3, "CNY")
        || p.word(start - 3, "HKD");
  }

  /** Index after the letters and digits that go on at {@code i}. */
  public static int end(Page p, int i) {
    int k = i;
    while (k < p.f.length && (Digits.letter(p.f[k]) || Digits.arabic(p.f[k]))) {
      k++;
    }
    return k;
  }

  /** Index of the first of the letters and digits that lead up to {@code i}. */
  public static int start(Page p, int i) {
    int k = i;
    int least = Math.max(0, i - 20);
    while (k > least
        && (Digits.letter(p.f[k - 1]) || Digits.arabic(p.f[k - 1]) || p.f[k - 1] == '-')) {
      k--;
    }
    return k;
  }

  /** Why a number was not told, in Chinese. */
  public static String reason(Page p, Numeral n) {
    char next = p.at(Digits.space(p.f, n.end()));
    if ("年月日号时".indexOf(next) >= 0) {
      return p.published == null ? "时期：见报日期未知，无从推定" : "时期：无从推定";
    }
    if (score(p, n)) {
      return "比分、比例的一边";
    }
    if (serial(p, n, n.end())) {
      return "编号";
    }
    if (quoted(p, n)) {
      return "引号里的名称";
    }
    if (n.form() != Numeral.Form.CHINESE && listed(p, n)) {
      return "条目的序号";
    }
    if (n.form() != Numeral.Form.CHINESE && Telephones.at(p, n)) {
      return "电话、证件一类的号码";
    }
    return plainYear(p, n) ? "像是年份，没有写“年”" : "没有单位，前面也没有引出数值的词";
  }

  /** Whether a number without a unit is told. */
  static boolean bareWanted(Page p, int start, Numeral n, Numeral second, boolean hedged) {
    if (!p.loose && score(p, n)) {
      return false;
    }
    if (n.form() == Numeral.Form.DIGITS) {
      return n.length() == 1 || n.top() != null
          ? p.loose && (oneDigit(p, n) || p.word(n.end(), "以上") || p.word(n.end(), "以下"))
          : p.loose && (n.length() > 2 || !Digits.han(p.at(n.end())));
    }
    if (!p.loose
        && second != null
        && n.form() != Numeral.Form.MIXED
        && second.form() != Numeral.Form.MIXED) {
      return false;
    }
    if (n.form() == Numeral.Form.CHINESE) {
      return p.loose
          ? !capitalInWord(p, n)
          : (n.top() == null || NamedCounts.people(p, n.end()))
              && (n.value().compareTo(HUNDRED) >= 0 && n.length() > 1 || hedged)
              && !quoted(p, n)
              && p.at(n.end()) != '连';
    }
    if (p.loose) {
      return p.at(n.end()) != '连'
          && !Telephones.dashed(p, n, second)
          && !(n.form() == Numeral.Form.ARABIC && Telephones.called(p, n));
    }
    if (n.form() == Numeral.Form.MIXED || second != null || hedged) {
      return true;
    }
    if (plainYear(p, n)
        || p.at(Digits.space(p.f, n.end())) == '号'
        || p.at(Digits.space(p.f, n.end())) == '连') {
      return false;
    }
    char next = p.at(n.end());
    if (Digits.han(next) && "的以左上下之到至和与或".indexOf(next) < 0) {
      return false;
    }
    return !quoted(p, n)
        && !listed(p, n)
        && p.at(n.start() - 1) != '+'
        && p.at(n.end()) != '+'
        && !Telephones.at(p, n)
        && governed(p, start);
  }

  /** One side of 1:3. */
  private static boolean score(Page p, Numeral n) {
    boolean behind = p.at(n.end()) == ':' && Digits.arabic(p.at(n.end() + 1));
    return behind || p.at(n.start() - 1) == ':' && Digits.arabic(p.at(n.start() - 2));
  }

  /** A single Chinese digit counts as a number where no word can hold it. */
  private static boolean oneDigit(Page p, Numeral n) {
    char before = p.at(n.start() - 1);
    char after = p.at(n.end());
    boolean left = !Digits.han(before) || before == '是';
    boolean right = !Digits.han(after) || "这那的和与".indexOf(after) >= 0;
    return left && right;
  }

  private static boolean capitalInWord(Page p, Numeral n) {
    return n.length() == 1 && (Digits.han(p.at(n.start() - 1)) || Digits.han(p.at(n.end())));
  }

  private static boolean quoted(Page p, Numeral n) {
    return "“\"‘「『《〈".indexOf(p.at(n.start() - 1)) >= 0 && "”\"’」』》〉".indexOf(p.at(n.end())) >= 0;
  }

  /** A list number at the start of a line: 1 聚焦…, 2.加快…, 3、推进…. */
  private static boolean listed(Page p, Numeral n) {
    int k = n.start() - 1;
    while (k >= 0 && k > n.start() - 4 && (p.f[k] == ' ' || p.f[k] == '(' || p.f[k] == '\t')) {
      k--;
    }
    boolean lineStart = k < 0 || p.f[k] == '\n' || p.f[k] == '。' || p.f[k] == '\r';
    return lineStart && n.value().precision() - n.value().scale() <= 2;
  }

  private static boolean governed(Page p, int start) {
    int k = start - 1;
    while (k >= 0 && k > start - 4 && p.f[k] == ' ') {
      k--;
    }
    char before = p.at(k);
    boolean spaced = k < start - 1;
    if (Digits.letter(before) || Digits.arabic(before) || before == '-') {
      return false;
    }
    return !Digits.han(before) && !spaced && "”\"》）)’".indexOf(before) < 0
        || GOVERNORS.indexOf(before) >= 0;
  }
}
