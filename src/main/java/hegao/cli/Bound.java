package hegao.cli;

import hegao.claim.Claim;
import hegao.claim.NamedDay;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.text.Article;
import java.util.List;

/** What was made of one article. */
record Bound(
    Article article,
    List<Mention> mentions,
    List<Post> posts,
    List<Claim> claims,
    List<NamedDay> days) {
  static Bound nothing(Article article) {
    return new Bound(article, List.of(), List.of(), List.of(), List.of());
  }

  int numbers() {
    return (int) mentions.stream().filter(m -> !(m instanceof Period)).count();
  }
}
