package hegao.align.about;

import java.util.List;

/** A ranking taken apart: what is ranked (汽车产量) and among whom (全国城市). */
public final class Rankings {
  private static final String RANKING = "排名";

  private static final List<String> FIELDS =
      List.of("全国", "全省", "全市", "全区", "全县", "全球", "世界", "西部", "东部", "中部", "亚洲", "国内");

  private static final double OTHER_FIELD = 0.7;

  private Rankings() {}

  /** How alike two rankings are, 0 to 1: by what is ranked, less where the field is another. */
  public static double alike(String a, String b) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    int x = field(a);
    int y = field(b);
    if (x < 1 || y < 1) {
      return Measured.alike(a, b);
    }
    double ranked = Measured.alike(a.substring(0, x), b.substring(0, y));
    return a.substring(x).equals(b.substring(y)) ? ranked : ranked * OTHER_FIELD;
  }

  /** Where the words of the field begin; -1 for none. */
  private static int field(String metric) {
    int first = metric.endsWith(RANKING) ? metric.length() - RANKING.length() : -1;
    for (String field : FIELDS) {
      int at = metric.indexOf(field);
      first = at > 0 && at < first ? at : first;
    }
    return first;
  }
}
