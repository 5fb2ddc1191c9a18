package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.claim.Timing;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Mended;
import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Span;
import hegao.text.Unread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds reports by hand. */
public final class Fixture {
  private final List<Source> sources = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /** A file of one story: the first line is its headline, each further line a paragraph. */
  public Article article(String path, String text) {
    return story(new Source(path, text, "0".repeat(64), Metadata.NONE));
  }

  /** The same, published before. */
  public Article archived(String path, String text) {
    return story(new Source(path, text, "0".repeat(64), Metadata.NONE).archived());
  }

  private Article story(Source source) {
    String text = source.text();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.BODY;
          blocks.add(new Block(kind, new Span(start, i)));
        }
        start = i + 1;
      }
    }
    String headline = blocks.isEmpty() ? "" : blocks.get(0).span().in(text);
    Article article =
        new Article(
            "a" + (articles.size() + 1),
            source,
            headline,
            new Published(LocalDate.of(2025, 9, 30), Published.Origin.FILE_NAME),
            Mended.verbatim(text),
            blocks);
    sources.add(source);
    articles.add(article);
    return article;
  }

  /** A quantity whose half-width is {@code slack}; {@code year} 0 for no period. */
  public Claim claim(
      Article article,
      String quote,
      String metric,
      String value,
      String slack,
      String unit,
      int year) {
    return claim(article, quote, metric, value, slack, unit, year, Modality.ACTUAL);
  }

  /** The same, meant as {@code modality}. */
  public Claim claim(
      Article article,
      String quote,
      String metric,
      String value,
      String slack,
      String unit,
      int year,
      Modality modality) {
    int at = article.text().indexOf(quote);
    Span span = new Span(at, at + quote.length());
    Block block =
        article.blocks().stream().filter(each -> each.span().contains(span)).findFirst().get();
    int start = Math.max(block.span().start(), article.text().lastIndexOf('。', at) + 1);
    int stop = article.text().indexOf('。', span.end());
    int end = stop < 0 || stop > block.span().end() ? block.span().end() : stop + 1;
    BigDecimal number = new BigDecimal(value);
    BigDecimal half = new BigDecimal(slack);
    Period period =
        year == 0
            ? null
            : new Period(
                new Span(0, 0),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Period.Grain.YEAR,
                Period.Anchor.WRITTEN);
    Claim claim =
        new Claim(
            "c" + (claims.size() + 1),
            article,
            new Sentence(new Span(start, end), block),
            span,
            Kind.QUANTITY,
            "重庆",
            metric,
            List.of(),
            new Value(
                number,
                null,
                unit,
                Bound.EXACT,
                new Interval(number.subtract(half), number.add(half)),
                null),
            period,
            modality,
            null,
            new Topic("重庆", metric, List.of(), unit));
    claims.add(claim);
    return claim;
  }

  /** A finding on these claims. */
  public Finding finding(
      String rule, Relation relation, Severity severity, String message, Claim... concerned) {
    Finding finding =
        new Finding(
            String.format("%016x", (rule + message).hashCode() & 0xffffffffL),
            rule,
            relation,
            severity,
            "同一事物前后数值不一",
            List.of(concerned),
            message,
            relation == Relation.CHANGE_OVER_TIME ? "(278.8 − 254) ÷ 254 = +9.8%" : null,
            relation == Relation.CONTRADICTION ? "两位数字颠倒" : null,
            0.9,
            List.of("主体相同：重庆", "指标相同：" + concerned[0].metric()));
    findings.add(finding);
    return finding;
  }

  /** A pair that was not compared. */
  public void lookalike(Claim a, Claim b, String reason) {
    pairs.add(new Pair(a, b, Kinship.OTHER, Timing.SAME, 0.4, List.of(reason)));
  }

  /** A file that was not read. */
  public void unread(String path, String reason) {
    unread.add(new Unread(path, reason));
  }

  /** All of it. */
  public Report report() {
    findings.sort((a, b) -> b.severity().compareTo(a.severity()));
    List<Corroboration> agreeing =
        claims.size() > 1 ? List.of(new Corroboration(claims.subList(0, 2))) : List.of();
    return new Report(
        List.copyOf(sources),
        List.copyOf(articles),
        List.copyOf(claims),
        List.copyOf(findings),
        agreeing,
        List.copyOf(pairs),
        List.copyOf(unread),
        new Report.Coverage(claims.size() + 3, claims.size(), Math.min(4, claims.size())));
  }

  /** A small report with a bit of everything. */
  public static Report everything() {
    Fixture made = new Fixture();
    Article first =
        made.article(
            "稿件/2025-02-10_汽车.txt",
            "全年汽车产量站上新台阶\n"
                + "本报讯（记者 林一帆）2024年，重庆汽车产量254万辆，其中新能源汽车95.3万辆。\n"
                + "记者了解到，软件业务收入突破4200亿元，业内预计今年可达5000亿元。");
    Article second =
        made.article(
            "稿件/2026-02-08_年报.txt",
            "制造业交出年度答卷\n"
                + "2025年，重庆汽车产量278.8万辆，同比再上一个台阶。\n"
                + "2024年新能源汽车产量93.5万辆；软件业务收入4201.4亿元，2025年为5018亿元。");
    Claim car = made.claim(first, "254万辆", "汽车产量", "2540000", "5000", "辆", 2024);
    Claim nev = made.claim(first, "95.3万辆", "新能源汽车产量", "953000", "500", "辆", 2024);
    Claim soft = made.claim(first, "4200亿元", "软件业务收入", "420000000000", "5000000000", "元", 2024);
    Claim hope =
        made.claim(
            first, "5000亿元", "软件业务收入", "500000000000", "50000000000", "元", 2025, Modality.FORECAST);
    Claim later = made.claim(second, "278.8万辆", "汽车产量", "2788000", "500", "辆", 2025);
    Claim wrong = made.claim(second, "93.5万辆", "新能源汽车产量", "935000", "500", "辆", 2024);
    Claim fine = made.claim(second, "4201.4亿元", "软件业务收入", "420140000000", "5000000", "元", 2024);
    Claim outcome = made.claim(second, "5018亿元", "软件业务收入", "501800000000", "50000000", "元", 2025);
    made.finding(
        "same-topic-different-value",
        Relation.CONTRADICTION,
        Severity.ERROR,
        "重庆2024年新能源汽车产量，一处写95.3万辆，一处写93.5万辆。",
        nev,
        wrong);
    made.finding(
        "change-over-time",
        Relation.CHANGE_OVER_TIME,
        Severity.NOTE,
        "重庆·汽车产量：2024年254万辆，2025年278.8万辆，增9.8%。",
        car,
        later);
    made.finding(
        "rounding", Relation.ROUNDING, Severity.NOTE, "4200亿元与4201.4亿元是同一个数的两种写法。", soft, fine);
    made.finding(
        "forecast-outcome",
        Relation.FORECAST_OUTCOME,
        Severity.NOTE,
        "预计5000亿元，结果5018亿元，达到预期。",
        hope,
        outcome);
    made.finding(
        "same-topic-open-scope",
        Relation.NEEDS_REVIEW,
        Severity.WARNING,
        "像是同一项收入，范围未写明。",
        soft,
        outcome);
    made.lookalike(car, nev, "一为汽车，一为其中的新能源汽车");
    made.unread("稿件/坏.txt", "不是文本文件");
    return made.report();
  }
}
