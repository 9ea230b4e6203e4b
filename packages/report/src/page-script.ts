/** Shows a field that hides the articles without the typed words. Without scripts all stay. */
export const PAGE_SCRIPT = `
const field = document.getElementById('filter');
field.hidden = false;
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(' ').filter(Boolean);
  for (const article of document.querySelectorAll('[data-filter]')) {
    const text = article.textContent.toLowerCase();
    article.hidden = !words.every((word) => text.includes(word));
  }
});
`;
