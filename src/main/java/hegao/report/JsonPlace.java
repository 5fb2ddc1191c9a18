package hegao.report;

/**
 * What is needed to write the places of one document.
 *
 * @param document its id
 * @param text its decoded text
 * @param points turns indices of {@code text} into code points
 */
record JsonPlace(String document, String text, CodePoints points) {}
