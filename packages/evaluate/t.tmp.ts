import { readStories } from './src/planted/read-stories.ts';
import { plantErrors } from './src/planted/plant-errors.ts';
import { seedRandom } from './src/planted/seed-random.ts';
import { runChecks } from './src/planted/run-checks.ts';
import { tellStory } from './src/planted/tell-story.ts';
const [name, code, what, from] = process.argv.slice(2);
const s = (await readStories('planted/stories')).find((x) => x.name === name)!;
const ps = code === 'none' ? [{ code, what: '', story: s }] : plantErrors(s, seedRandom(20_260_614)).filter((p) => p.code === code && p.what.includes(what ?? ''));
const p = ps[0]!;
console.log(p.what); console.log(JSON.stringify(tellStory(p.story).extraction.polls.map(x=>x.pollster)), tellStory(p.story).extraction.figures.map(f=>[f.value,f.measure,f.wave,f.poll.pollster].join()).join(" | ")); console.log(tellStory(p.story).text);
if (from === 'text') { const { fileRecord, readArticle } = await import('@topline/article'); const { extract } = await import('@topline/extract');
 const d = readArticle(fileRecord('x.md', new TextEncoder().encode(tellStory(p.story).markdown))); const e = extract(d as never);
 for (const pp of e.polls) console.log(JSON.stringify({ ...pp, evidence: pp.evidence.length }));
 for (const f of e.figures) console.log(f.value, f.unit, f.measure, f.wave, '|', f.subgroup, '|', f.response, '|', e.polls.indexOf(f.poll), f.confidence.toFixed(2), f.rule); }
for (const c of runChecks(p.story, (from ?? 'labels') as never).checks) console.log(c.code, c.status, c.found, c.message);
