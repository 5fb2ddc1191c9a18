package hegao.bind.given;

import hegao.mention.Mention;
import hegao.mention.Post;
import hegao.mention.Speech;
import hegao.text.Article;
import hegao.text.Sentence;
import java.util.List;

/**
 * What was read in an article.
 *
 * @param article the story
 * @param sentences its sentences, in order
 * @param mentions numbers, periods and ranks, in order
 * @param posts offices, in order
 * @param speeches who says what, in order
 * @param home the publication's place, or empty
 */
public record Input(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Post> posts,
    List<Speech> speeches,
    String home) {}
