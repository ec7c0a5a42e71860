/** What a parent would like to talk about, for the reader of files. */
export { tidyTalk } from '../../results/talk.ts';
