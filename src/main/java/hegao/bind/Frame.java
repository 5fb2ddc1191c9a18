package hegao.bind;

import java.util.List;

/**
 * What a figure is said to measure, as far as its clause tells.
 *
 * @param head who or what the clause names; null when it names none
 * @param metric what is measured; empty when the clause names none
 * @param qualifiers what narrows it
 * @param counted whether the metric is the thing counted behind the figure
 * @param prefix the part of a counted metric that stands before the figure; it goes for a list
 */
record Frame(
    Subjects.Head head, String metric, List<String> qualifiers, boolean counted, String prefix) {}
