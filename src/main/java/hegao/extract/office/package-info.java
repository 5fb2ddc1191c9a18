/** Text → posts and speeches: who holds which office of which body, who says it. */
package hegao.extract.office;
