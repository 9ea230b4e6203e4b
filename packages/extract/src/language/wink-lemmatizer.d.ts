declare module 'wink-lemmatizer' {
  const lemmatize: { verb(word: string): string };
  export default lemmatize;
}
