import { writeArticle } from './write-article.ts';

/** The article of a place in the corpus as a news site serves it: about 20 kB, most of it not text. */
export function writePage(index: number): string {
  const { text } = writeArticle(index);
  const [title = '', ...paragraphs] = text.trim().split('\n\n');
  const body = paragraphs.map((paragraph) => `<p class="story-text">${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Corpus</title>
<link rel="canonical" href="https://corpus.example/${index}"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-06T07:08:09Z"><style>${STYLE}</style>
<script>${SCRIPT}</script></head><body><header><nav><ul>${links('section', 40)}</ul></nav></header>
<main><article><h1>${title}</h1>${body}</article><aside><h2>More</h2><ul>${links('more', 30)}</ul></aside></main>
<footer><ul>${links('footer', 30)}</ul></footer><script>${SCRIPT}</script></body></html>`;
}

const STYLE = Array.from(
  { length: 80 },
  (_, index) => `.c${index}{margin:${index}px;color:#${100 + index};display:block}`,
).join('');
const SCRIPT = Array.from(
  { length: 80 },
  (_, index) => `window.q${index}=function(a,b){return a[${index}]+b.length};`,
).join('');

function links(name: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<li><a class="link" href="/${name}/${index}">The ${name} ${index}</a></li>`,
  ).join('\n');
}
