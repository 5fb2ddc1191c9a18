package hegao.report.page;

import java.util.List;

/**
 * Two claims that look alike and were not compared.
 *
 * @param a one
 * @param b the other
 * @param reasons why not
 */
public record Lookalike(Quote a, Quote b, List<String> reasons) {}
