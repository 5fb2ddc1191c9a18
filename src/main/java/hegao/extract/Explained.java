package hegao.extract;

import hegao.mention.Mention;

/**
 * A mention with the way it was read.
 *
 * @param mention what was read
 * @param tree reading, words and meaning in lines, each ended by a line feed; parts indented below
 *     their whole
 */
public record Explained(Mention mention, String tree) {}
