package hegao.bind.presumed;

import hegao.bind.phrase.Head;
import hegao.claim.Topic;
import hegao.mention.Period;
import java.util.List;

/** Takes from a topic what its period tells again: 2月3日〔单日〕票房, 春节档和全年的〔电影〕票房. */
public final class Daily {
  private static final List<String> DAYS = List.of("单日", "当日", "当天", "全天", "首日");

  /** 单日 narrows as 日均 does where no day is told. */
  private static final String MEAN = "日均";

  /** 六部〔新片〕票房: of what kind a film is, which its title tells better. */
  private static final List<String> KINDS = List.of("新片", "影片", "电影", "大片", "国产片");

  private static final String FILMS = "电影";

  private static final String TAKINGS = "票房";

  private Daily() {}

  /** The topic without it. */
  public static Topic of(Topic topic, Period period, Head head) {
    String metric = topic.metric();
    boolean film = head != null && head.sort() == Head.Sort.WORK && metric.endsWith(TAKINGS);
    if (film && KINDS.stream().anyMatch(metric::contains)) {
      return new Topic(topic.subject(), TAKINGS, topic.qualifiers(), topic.measure());
    }
    String word = day(period) ? word(metric) : "";
    boolean day = !word.isEmpty() && metric.length() > word.length() + 1;
    boolean whole = topic.qualifiers().stream().anyMatch(q -> q.endsWith("档")) || yearly(period);
    if (!day && !(whole && metric.equals(FILMS + TAKINGS))) {
      return topic;
    }
    List<String> told = topic.qualifiers().stream().filter(q -> !day || !q.equals(MEAN)).toList();
    String rest = metric.substring(day ? word.length() : FILMS.length());
    return new Topic(topic.subject(), rest, told, topic.measure());
  }

  /** The word for a day that a measure begins with, or empty. */
  private static String word(String metric) {
    for (String word : DAYS) {
      if (metric.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  /** Whether it is a year, or one so far. */
  private static boolean yearly(Period period) {
    return period != null && !period.asOf() && period.start().getDayOfYear() == 1 && !day(period);
  }

  private static boolean day(Period period) {
    return period != null && !period.asOf() && period.start().equals(period.end());
  }
}
