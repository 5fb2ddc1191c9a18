package hegao.split;

import hegao.text.Span;

/**
 * A line of the source that is not blank.
 *
 * @param text without markdown marks, bullet and outer spaces
 * @param span where that text stands in the source
 * @param gap blank lines before it
 * @param level number of markdown {@code #} before it, 0 for none
 * @param bulleted whether a list mark stood before it
 * @param indented whether wide spaces stand before it, as at a new paragraph
 */
record Line(String text, Span span, int gap, int level, boolean bulleted, boolean indented) {
  Line withGap(int other) {
    return new Line(text, span, other, level, bulleted, indented);
  }

  int length() {
    return text.length();
  }

  /** Width in halves of a Han character, with the spaces that open a paragraph. */
  int width() {
    int width = indented ? 4 : 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2E80 ? 1 : 2;
    }
    return width;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
