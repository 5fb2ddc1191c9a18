package hegao.claim;

import java.util.List;

/**
 * What a claim speaks of: claims of equal topic speak of the same thing.
 *
 * @param subject canonical name of who or what it is about, such as 重庆; empty when unknown
 * @param metric canonical metric, synonyms folded, such as 软件业收入
 * @param qualifiers canonical qualifiers that narrow it, sorted
 * @param measure kind of unit: the dimension for units that convert, else the classifier
 */
public record Topic(String subject, String metric, List<String> qualifiers, String measure) {
  /** One line for a reader: 重庆·软件业收入（元）. */
  public String label() {
    String narrowed = qualifiers.isEmpty() ? "" : "〔" + String.join("、", qualifiers) + "〕";
    return (subject.isEmpty() ? "" : subject + "·") + metric + narrowed;
  }

  // Written out, as the JVM takes milliseconds to make up those of a record at its first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof Topic topic
        && subject.equals(topic.subject)
        && metric.equals(topic.metric)
        && qualifiers.equals(topic.qualifiers)
        && measure.equals(topic.measure);
  }

  @Override
  public int hashCode() {
    int hash = 31 * subject.hashCode() + metric.hashCode();
    return 31 * (31 * hash + qualifiers.hashCode()) + measure.hashCode();
  }
}
