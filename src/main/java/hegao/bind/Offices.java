package hegao.bind;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Post;
import hegao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Claims of who holds what office. */
final class Offices {
  private Offices() {}

  static List<Claim> of(Binder.Input input) {
    List<Claim> claims = new ArrayList<>();
    for (Post post : input.posts()) {
      Sentence sentence = at(input.sentences(), post);
      if (sentence != null) {
        claims.add(claim(input, sentence, post));
      }
    }
    return claims;
  }

  private static Claim claim(Binder.Input input, Sentence sentence, Post post) {
    return new Claim(
        "",
        input.article(),
        sentence,
        post.span(),
        Kind.POST,
        post.person(),
        post.organisation(),
        post.former() ? List.of("曾任") : List.of(),
        Value.of(post.title()),
        null,
        Modality.ACTUAL,
        null,
        new Topic(post.person(), post.organisation(), List.of(), "POST"));
  }

  private static Sentence at(List<Sentence> sentences, Post post) {
    for (Sentence sentence : sentences) {
      if (sentence.span().start() <= post.span().start()
          && post.span().start() < sentence.span().end()) {
        return sentence;
      }
    }
    return null;
  }
}
