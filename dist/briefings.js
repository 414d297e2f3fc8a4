/** A policy briefing that the dataset was made from. */
export const briefings = [
{"id":"crisis-group-asia-briefing-173","title":"Coming to Terms with Myanmar’s Russia Embrace","series":"Crisis Group Asia Briefing","number":"173","publisher":"International Crisis Group","publishedOn":"2022-08-04","language":"en","countries":["MM","RU"],"url":null,"sourceSha256":"114288590b2ba6d142b54abadf556746defe549e5483583dd36a1d5d3d287f68","words":643,"sentences":32,"rights":"© International Crisis Group","quotePolicy":"full","textPolicy":"withheld"}
]
