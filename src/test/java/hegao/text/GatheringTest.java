package hegao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final List<String> WORDS = List.of("茶叶", "米", "茶叶", "食用油", "面", "棉花");

  @Test
  void collectsAsTheCollectorsOfTheLibraryDo() {
    same(Gathering.toList(), Collectors.toList());
    same(Gathering.toSet(), Collectors.toSet());
    same(Gathering.toUnmodifiableSet(), Collectors.toUnmodifiableSet());
    same(Gathering.joining("、"), Collectors.joining("、"));
    same(Gathering.joining("、", "“", "”"), Collectors.joining("、", "“", "”"));
    same(Gathering.counting(), Collectors.counting());
    ArrayDeque<String> all = WORDS.stream().collect(Gathering.toCollection(ArrayDeque::new));
    assertThat(all).containsExactlyElementsOf(WORDS);
  }

  @Test
  void groupsAsTheyDo() {
    same(
        Gathering.groupingBy(String::length, Gathering.counting()),
        Collectors.groupingBy(String::length, Collectors.counting()));
    same(
        Gathering.groupingBy(String::length, TreeMap::new, Gathering.joining("、")),
        Collectors.groupingBy(String::length, TreeMap::new, Collectors.joining("、")));
    LinkedHashMap<String, List<String>> groups =
        WORDS.stream()
            .collect(Gathering.groupingBy(w -> w, LinkedHashMap::new, Gathering.toList()));
    assertThat(groups)
        .containsEntry("茶叶", List.of("茶叶", "茶叶"))
        .containsOnlyKeys("茶叶", "米", "食用油", "面", "棉花");
    assertThat(groups.keySet()).containsExactly("茶叶", "米", "食用油", "面", "棉花");
  }

  @Test
  void makesSetsThatCannotBeChanged() {
    Set<String> made = WORDS.stream().collect(Gathering.toUnmodifiableSet());
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> made.add("盐"));
  }

  private static void same(
      Collector<? super String, ?, ?> ours, Collector<? super String, ?, ?> theirs) {
    assertThat((Object) WORDS.stream().collect(ours))
        .isEqualTo(WORDS.stream().collect(theirs))
        .isEqualTo(WORDS.parallelStream().collect(ours));
    assertThat((Object) WORDS.stream().limit(0).collect(ours))
        .isEqualTo(WORDS.stream().limit(0).collect(theirs));
  }
}
