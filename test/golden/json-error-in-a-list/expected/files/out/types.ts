// … others
