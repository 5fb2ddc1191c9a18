package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;
import hegao.lexicon.Trie;
import hegao.mention.Unit.Dimension;
import java.util.Map;

/**
 * A unit before its number: a currency, 摄氏.
 *
 * @param measure the unit
 * @param end where the number starts
 */
public record Prefix(Measures.Measure measure, int end) {
  private static final Map<Character, String> SIGNS =
      Map.of('¥', "元", '$', "美元", '€', "欧元", '£', "英镑", '₩', "韩元", '฿', "泰铢", '₽', "卢布", '₹', "卢比");

  /** The unit that stands at {@code i} before a number, or null. */
  public static Prefix at(Page p, int i) {
    String sign = SIGNS.get(p.at(i));
    if (sign != null) {
      return number(p, Measures.WORDS.at(sign.toCharArray(), 0).value(), i + 1);
    }
    if (!Starts.currency(p.at(i))) {
      return null;
    }
    Trie.Hit<Measures.Measure> hit = Measures.WORDS.at(p.f, i);
    if (p.word(i, "摄氏") || p.word(i, "华氏")) {
      return number(
          p, Measures.WORDS.at((p.at(i) == '摄' ? "摄氏度" : "华氏度").toCharArray(), 0).value(), i + 2);
    }
    boolean money =
        hit != null && hit.length() > 1 && hit.value().unit().dimension() == Dimension.MONEY;
    return money ? number(p, hit.value(), i + hit.length()) : null;
  }

  private static Prefix number(Page p, Measures.Measure measure, int at) {
    int k = Digits.space(p.f, at);
    Numeral numeral = p.numeral(k);
    boolean good =
        numeral != null
            && numeral.value() != null
            && (numeral.arabic()
                || numeral.form() == Numeral.Form.CHINESE
                || numeral.top() != null);
    return good ? new Prefix(measure, k) : null;
  }
}
