package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {
  @Test
  void aListFindsItsFormsWithTheirFields() {
    Entries units = Entries.of("units");
    for (String[] row : WordList.rows("units")) {
      int place = units.place(row[0], 0, row[0].length());
      assertThat(units.row(place)).as(row[0]).isEqualTo(row);
    }
    assertThat(units.place("公", 0, 1)).isNegative();
  }

  @Test
  void termsFindTheLongestFormBothWays() {
    Terms measures = Terms.load("measures");
    String word = WordList.words("measures").get(0);
    assertThat(measures.startingAt("、" + word, 1)).isGreaterThanOrEqualTo(word.length());
    assertThat(measures.endingAt(word, word.length())).isEqualTo(word.length());
    assertThat(measures.startingAt("", 0)).isZero();
    assertThat(measures.endingAt("", 0)).isZero();
  }

  @Test
  void everyFormOfEveryPlaceNamesOne() {
    Forms<Place> names = PlaceList.load().byName();
    Forms<Place> forms = PlaceList.load().byForm();
    Forms<PlaceList.Form> scanned = PlaceList.load().byScan();
    for (String[] row : WordList.rows("places")) {
      List<String> others = row.length > 3 ? WordList.split(row[3], '、') : List.of();
      for (String other : others) {
        boolean marked = other.charAt(0) == '=' || other.charAt(0) == '~';
        String form = marked ? other.substring(1) : other;
        assertThat(forms.get(form)).as(form).isNotNull();
        assertThat(other.charAt(0) == '~' || scanned.get(form) != null).as(other).isTrue();
      }
      assertThat(names.get(row[0]).parents())
          .isEqualTo(row.length > 2 ? WordList.split(row[2], '、') : List.of());
    }
  }
}
